package cn.jiuzhu.service.notice;

import cn.jiuzhu.engine.facts.FactErrorCode;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.notice.NoticeKind;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.facts.RefusedFacts;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is sent to {@code POST /notices}, read as strictly as the facts in it.
 *
 * @param kind what the notice is to tell
 * @param about the category or programme; null where the request's application is meant
 * @param request the facts that decide
 * @param before the facts that decided before; null where none are sent
 */
record NoticeBody(NoticeKind kind, String about, ReadRequest request, ReadRequest before) {
  private static final List<String> NAMES = List.of("kind", "about", "request", "before");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

  /**
   * @param today the day where a request states none
   * @throws Refusal with everything that is wrong
   */
  static NoticeBody read(byte[] body, LocalDate today) {
    if (body.length == 0) {
      throw RefusedFacts.empty();
    }
    JsonNode tree = parsed(body);
    List<Fault> faults = new ArrayList<>();
    if (!tree.isObject()) {
      throw wrong(List.of(fault("", FactErrorCode.WRONG_TYPE, "应为 JSON 对象", "Must be an object")));
    }
    tree.fieldNames()
        .forEachRemaining(
            name -> {
              if (!NAMES.contains(name)) {
                faults.add(unknown(name));
              }
            });
    NoticeKind kind = kind(tree.get("kind"), faults);
    String about = about(tree.get("about"), faults);
    if (!tree.has("request")) {
      faults.add(missing("/request"));
    }
    if (!faults.isEmpty()) {
      throw wrong(faults);
    }
    return new NoticeBody(kind, about, facts(tree, "request", today), facts(tree, "before", today));
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return FactReader.parseJson(body);
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    }
  }

  private static ReadRequest facts(JsonNode tree, String name, LocalDate today) {
    JsonNode facts = tree.get(name);
    if (facts == null) {
      return null;
    }
    ReadRequest read;
    try {
      read = FactReader.read(facts, today);
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid).below("/" + name);
    }
    if (Boolean.TRUE.equals(read.request().record())) {
      throw Refusal.at(
          ProblemKind.NOTICE_REFUSED,
          "/" + name + "/record",
          new Words("出具告知书时不留存决定", "A decision is not stored with a notice"));
    }
    return read;
  }

  private static NoticeKind kind(JsonNode stated, List<Fault> faults) {
    if (stated == null) {
      faults.add(missing("/kind"));
      return null;
    }
    return Arrays.stream(NoticeKind.values())
        .filter(kind -> kind.name().equals(stated.textValue()))
        .findFirst()
        .orElseGet(
            () -> {
              String known = Arrays.toString(NoticeKind.values());
              faults.add(
                  fault("/kind", FactErrorCode.UNKNOWN_CODE, "应为 " + known, "Must be of " + known));
              return null;
            });
  }

  private static String about(JsonNode stated, List<Fault> faults) {
    if (stated == null || stated.isTextual() && CODE.matcher(stated.textValue()).matches()) {
      return stated == null ? null : stated.textValue();
    }
    faults.add(
        fault(
            "/about",
            FactErrorCode.INVALID_CODE,
            "应为类别或项目的代码（大写字母、数字、下划线）",
            "Must be the code of a category or programme (upper-case letters, digits, underscores)"));
    return null;
  }

  private static Fault unknown(String name) {
    // The name is escaped as a JSON Pointer asks.
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
    return fault(
        pointer,
        FactErrorCode.UNKNOWN_FIELD,
        "没有这一项；可用：" + String.join(", ", NAMES),
        "No such field; there are " + String.join(", ", NAMES));
  }

  private static Fault missing(String pointer) {
    return fault(pointer, FactErrorCode.MISSING_FIELD, "必须写明", "Must be stated");
  }

  private static Fault fault(String pointer, FactErrorCode code, String zh, String en) {
    return Fault.at(pointer, code.name(), new Words(zh, en));
  }

  private static Refusal wrong(List<Fault> faults) {
    return new Refusal(
        ProblemKind.INVALID_FACTS,
        new Words("共 " + faults.size() + " 处，见 errors", faults.size() + " error(s), see errors"),
        faults);
  }
}
