package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to do with an entry of a list. */
@Schema(
    name = "Transition",
    requiredProperties = {"to", "by"})
record Move(
    @Schema(description = "the state it is to come into") WorkState to,
    @Schema(
            description =
                "who does it, by a code of the caller's own; 1 to 64 letters, digits or . _ : -")
        String by,
    @Schema(description = "why; at most 200 characters; needed to close what nobody has verified")
        String reason,
    @Schema(
            description =
                "what the department answered; at most 2000 characters; needed to close a referral")
        String feedback) {
  private static final int LONGEST_REASON = 200;
  private static final int LONGEST_FEEDBACK = 2000;

  private static final List<String> NAMES = List.of("to", "by", "reason", "feedback");

  /**
   * Reads it strictly.
   *
   * @throws Refusal with every fault at once
   */
  static Move read(JsonNode tree) {
    List<Fault> faults = new ArrayList<>();
    tree.fieldNames()
        .forEachRemaining(
            name -> {
              if (!NAMES.contains(name)) {
                faults.add(
                    Fault.at(
                        "/" + name,
                        "UNKNOWN_FIELD",
                        new Words("没有这个字段，可用 " + NAMES, "No such field; there are " + NAMES)));
              }
            });
    Move move =
        new Move(
            state(tree.get("to"), faults),
            text(tree, "by", faults),
            text(tree, "reason", faults),
            text(tree, "feedback", faults));
    if (!tree.has("by")) {
      faults.add(missing("/by"));
    } else if (move.by() != null && !move.by().matches("[A-Za-z0-9._:-]{1,64}")) {
      faults.add(
          Fault.at(
              "/by",
              "INVALID_ID",
              new Words(
                  "应为 1 至 64 个字母、数字或 . _ : -", "Must be 1 to 64 letters, digits or . _ : -")));
    }
    length(faults, "/reason", move.reason(), LONGEST_REASON);
    length(faults, "/feedback", move.feedback(), LONGEST_FEEDBACK);
    if (!faults.isEmpty()) {
      throw new Refusal(
          ProblemKind.INVALID_FACTS,
          new Words("共 " + faults.size() + " 处，见 errors", faults.size() + " errors, see errors"),
          faults);
    }
    return move;
  }

  private static WorkState state(JsonNode to, List<Fault> faults) {
    if (to == null) {
      faults.add(missing("/to"));
      return null;
    }
    for (WorkState state : WorkState.values()) {
      if (state.name().equals(to.textValue())) {
        return state;
      }
    }
    List<WorkState> states = List.of(WorkState.values());
    faults.add(
        Fault.at(
            "/to", "UNKNOWN_CODE", new Words("应为 " + states + " 之一", "Must be one of " + states)));
    return null;
  }

  private static String text(JsonNode tree, String name, List<Fault> faults) {
    JsonNode node = tree.get(name);
    if (node != null && !node.isTextual()) {
      faults.add(Fault.at("/" + name, "WRONG_TYPE", new Words("应为字符串", "Must be a text")));
    }
    return node == null ? null : node.textValue();
  }

  private static Fault missing(String pointer) {
    return Fault.at(pointer, "MISSING_FIELD", new Words("必须填写", "Must be given"));
  }

  private static void length(List<Fault> faults, String pointer, String text, int longest) {
    if (text != null && (text.isBlank() || text.length() > longest)) {
      faults.add(
          Fault.at(
              pointer,
              "INVALID_TEXT",
              new Words("应为 1 至 " + longest + " 字", "Must be 1 to " + longest + " characters")));
    }
  }
}
