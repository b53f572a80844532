package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Department;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Checks what an answer must not have. A code that no answer of the profile could have is itself a
 * difference: otherwise a slip of the pen would pass for ever.
 */
final class Absences {
  static final List<String> KEYS =
      List.of("categories", "assistance", "reasons", "alerts", "tasks", "referrals", "reviews");

  private final AnswerView answer;
  private final ResolvedProfile profile;
  private final List<Difference> differences;

  Absences(AnswerView answer, ResolvedProfile profile, List<Difference> differences) {
    this.answer = answer;
    this.profile = profile;
    this.differences = differences;
  }

  void check(JsonNode absent) {
    for (Map.Entry<String, JsonNode> list : absent.properties()) {
      check("absent/" + list.getKey(), list.getKey(), list.getValue());
    }
  }

  void check(String path, String name, JsonNode codes) {
    JsonNode list =
        answer.get(name).isMissingNode() ? answer.get("monitoring").path(name) : answer.get(name);
    for (JsonNode each : codes) {
      String code = each.asText();
      if (!known(name, code)) {
        differences.add(unknown(path, code));
      }
      List<JsonNode> there = AnswerView.having(list, label(name), code);
      if (!there.isEmpty()) {
        differences.add(new Difference(path, "no " + code, there.toString()));
      }
    }
  }

  void requireProgramme(String path, String code) {
    if (!known("assistance", code)) {
      differences.add(unknown(path, code));
    }
  }

  private Difference unknown(String path, String code) {
    return new Difference(path, "a code of " + profile.locality(), "the unknown " + code);
  }

  private boolean known(String name, String code) {
    return switch (name) {
      case "categories" -> named(Category.values(), code);
      case "referrals" -> named(Department.values(), code);
      case "assistance" -> profile.programme(code) != null;
      default -> profile.text(code) != null;
    };
  }

  private static boolean named(Enum<?>[] values, String code) {
    return Arrays.stream(values).anyMatch(value -> value.name().equals(code));
  }

  private static String label(String name) {
    return switch (name) {
      case "assistance" -> "programme";
      case "referrals" -> "department";
      case "tasks", "reviews", "deadlines" -> "kind";
      default -> "code";
    };
  }
}
