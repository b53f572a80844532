package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a case expects; see the package for its words. */
public final class Expectation {
  private static final String REFUSED = "refused";

  private final JsonNode expected;

  Expectation(JsonNode expected) {
    this.expected = expected;
  }

  /** What is expected, as JSON. */
  @Override
  public String toString() {
    return expected.toString();
  }

  /**
   * Where a refusal is not what is expected.
   *
   * @param refusal its code
   * @param pointers the facts refused; empty if it was not for a fact
   * @param message what the refusal says
   */
  List<Difference> compareRefusal(String refusal, Collection<String> pointers, String message) {
    JsonNode code = expected.get(REFUSED);
    if (code == null) {
      return List.of(new Difference(REFUSED, "an answer", refusal + " (" + message + ")"));
    }
    List<Difference> differences = new ArrayList<>();
    if (!code.asText().equals(refusal)) {
      differences.add(new Difference(REFUSED, code.asText(), refusal + " (" + message + ")"));
    }
    JsonNode pointer = expected.get("pointer");
    if (pointer != null && !pointers.contains(pointer.asText())) {
      differences.add(new Difference("pointer", pointer.asText(), pointers + " (" + message + ")"));
    }
    return differences;
  }

  /** Where an answer is not what is expected. */
  List<Difference> compare(Determination determination, ResolvedProfile profile) {
    if (expected.has(REFUSED)) {
      return List.of(new Difference(REFUSED, expected.get(REFUSED).asText(), "answered"));
    }
    List<Difference> differences = new ArrayList<>();
    // No case can expect anything of the rules that fired, and they are most of the answer.
    AnswerView answer = new AnswerView(determination.withoutRules());
    Matching matching = new Matching(differences);
    Absences absences = new Absences(answer, profile, differences);
    for (Map.Entry<String, JsonNode> part : expected.properties()) {
      String name = part.getKey();
      JsonNode wanted = part.getValue();
      switch (name) {
        case "categories" -> new Entries(answer.get(name), "code", matching).match(name, wanted);
        case "assistance" -> {
          for (Map.Entry<String, JsonNode> programme : wanted.properties()) {
            absences.requireProgramme(name, programme.getKey());
          }
          new Entries(answer.get(name), "programme", matching).match(name, wanted);
        }
        case "monitoring" -> monitoring(wanted, answer.get(name), matching);
        case "absent" -> absences.check(wanted);
        case "no-deadlines" -> absences.check(name, "deadlines", wanted);
        case "no-notices" -> absences.check(name, "notices", wanted);
        case "missing" -> matching.contains(name, wanted, pointers(answer));
        case "not-missing" -> matching.without(name, wanted, pointers(answer));
        case "missing-exactly" -> matching.sameSet(name, wanted, pointers(answer));
        case "notices" -> matching.contains(name, wanted, notices(answer));
        case "deadlines" -> matching.items(name, wanted, answer.get(name), Shape.DEADLINE);
        default -> matching.match(name, wanted, answer.get(name));
      }
    }
    return differences;
  }

  private static void monitoring(JsonNode expected, JsonNode actual, Matching matching) {
    for (Map.Entry<String, JsonNode> part : expected.properties()) {
      String path = "monitoring/" + part.getKey();
      JsonNode wanted = part.getValue();
      JsonNode found = actual.path(part.getKey());
      switch (part.getKey()) {
        case "reasons" -> {
          List<String> codes = new ArrayList<>();
          found.forEach(reason -> codes.add(reason.get("code").asText()));
          matching.sameSet(path, wanted, codes);
        }
        case "alerts" -> matching.items(path, wanted, found, Shape.ALERT);
        case "tasks" -> matching.items(path, wanted, found, Shape.TASK);
        case "referrals" -> matching.items(path, wanted, found, Shape.REFERRAL);
        case "reviews" -> matching.items(path, wanted, found, Shape.REVIEW);
        default -> matching.match(path, wanted, found);
      }
    }
  }

  private static List<String> pointers(AnswerView answer) {
    List<String> pointers = new ArrayList<>();
    answer.get("missing").forEach(one -> pointers.add(one.get("pointer").asText()));
    return pointers;
  }

  /** Each notice in both its spellings: the code, and the code with its detail. */
  private static List<String> notices(AnswerView answer) {
    List<String> notices = new ArrayList<>();
    for (JsonNode notice : answer.get("notices")) {
      notices.add(notice.get("code").asText());
      if (notice.has("detail")) {
        notices.add(notice.get("code").asText() + ":" + notice.get("detail").asText());
      }
    }
    return notices;
  }
}
