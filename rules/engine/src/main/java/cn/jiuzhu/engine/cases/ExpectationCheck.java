package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Checks what a case expects for words that could never be matched. */
final class ExpectationCheck {
  static final String INVALID = "INVALID";
  static final List<String> REFUSALS = List.of("BEFORE_FIRST_VERSION", "UNKNOWN_VERSION", INVALID);
  private static final List<String> REFUSAL_KEYS = List.of("refused", "pointer");
  private static final List<String> KEYS =
      List.of(
          "categories",
          "assistance",
          "household",
          "procedure",
          "monitoring",
          "deadlines",
          "no-deadlines",
          "absent",
          "missing",
          "missing-exactly",
          "not-missing",
          "notices",
          "no-notices");
  private static final List<String> MONITORING =
      List.of("included", "priority", "reasons", "alerts", "tasks", "referrals", "reviews");
  static final List<String> CATEGORIES = names(Category.values());
  static final List<String> STATUSES = names(Status.values());

  private final Set<String> members;

  /**
   * @param members ids of the members of the household
   */
  ExpectationCheck(Set<String> members) {
    this.members = members;
  }

  /** Whether the case expects its facts to be refused. */
  boolean expectsInvalid(Spot expect) {
    return expect.node().path("refused").asText().equals(INVALID);
  }

  void check(Spot expect) {
    if (expect.has("refused")) {
      if (expect.isObjectOf(REFUSAL_KEYS)) {
        expect.get("refused").oneOf(REFUSALS);
      }
      return;
    }
    if (!expect.isObjectOf(KEYS)) {
      return;
    }
    if (expect.node().isEmpty()) {
      expect.problem(CaseCode.CASE_EXPECTS_NOTHING);
    }
    expect.fields().forEach(this::checkPart);
  }

  private void checkPart(Spot part) {
    switch (part.key()) {
      case "categories" -> {
        part.isObjectOf(CATEGORIES);
        part.fields().forEach(entries -> checkEntries(entries, Shape.CATEGORY));
      }
      case "assistance" ->
          part.fields().forEach(entries -> checkEntries(entries, Shape.ASSISTANCE));
      case "household" -> Shape.HOUSEHOLD.check(part);
      case "procedure" -> {
        if (!part.node().isNull()) {
          Shape.PROCEDURE.check(part);
        }
      }
      case "monitoring" -> checkMonitoring(part);
      case "deadlines" -> part.items().forEach(Shape.DEADLINE::checkItem);
      case "absent" -> {
        part.isObjectOf(Absences.KEYS);
        part.fields().forEach(Spot::texts);
      }
      default -> part.texts();
    }
  }

  private void checkEntries(Spot entries, Shape shape) {
    if (entries.node().isTextual()) {
      entries.oneOf(STATUSES);
    } else if (entries.node().isArray()) {
      entries.items().forEach(shape::check);
    } else if (byMember(entries)) {
      for (Spot member : entries.fields()) {
        if (member.node().isTextual()) {
          member.oneOf(STATUSES);
        } else {
          shape.check(member);
        }
      }
    } else {
      shape.check(entries);
    }
  }

  private boolean byMember(Spot entries) {
    return entries.node().isObject()
        && !entries.node().isEmpty()
        && entries.fields().stream().allMatch(field -> members.contains(field.key()));
  }

  private static void checkMonitoring(Spot monitoring) {
    if (!monitoring.isObjectOf(MONITORING)) {
      return;
    }
    for (Spot part : monitoring.fields()) {
      switch (part.key()) {
        case "included", "priority" -> {
          if (!part.node().isBoolean() && !part.node().isNull()) {
            part.mustBe(" true、false 或 null（未知）", "true, false or null (unknown)");
          }
        }
        case "reasons" -> part.texts();
        case "alerts" -> part.items().forEach(Shape.ALERT::checkItem);
        case "tasks" -> part.items().forEach(Shape.TASK::checkItem);
        case "referrals" -> part.items().forEach(Shape.REFERRAL::checkItem);
        default -> part.items().forEach(Shape.REVIEW::checkItem);
      }
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
