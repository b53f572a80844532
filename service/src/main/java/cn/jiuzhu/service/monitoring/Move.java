package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
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

  /**
   * Whether all is there and in form.
   *
   * @throws Refusal with every fault at once
   */
  void check() {
    List<Fault> faults = new ArrayList<>();
    if (to == null) {
      faults.add(missing("/to"));
    }
    if (by == null) {
      faults.add(missing("/by"));
    } else if (!by.matches("[A-Za-z0-9._:-]{1,64}")) {
      faults.add(
          Fault.at(
              "/by",
              "INVALID_ID",
              new Words(
                  "应为 1 至 64 个字母、数字或 . _ : -", "Must be 1 to 64 letters, digits or . _ : -")));
    }
    length(faults, "/reason", reason, LONGEST_REASON);
    length(faults, "/feedback", feedback, LONGEST_FEEDBACK);
    if (!faults.isEmpty()) {
      throw new Refusal(
          ProblemKind.INVALID_FACTS,
          new Words("共 " + faults.size() + " 处，见 errors", faults.size() + " errors, see errors"),
          faults);
    }
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
