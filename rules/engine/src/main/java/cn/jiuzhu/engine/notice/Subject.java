package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one answer says of the category or programme that a notice is about. Where a code is both,
 * as MEDICAL_AID is, the category counts, as it does for an application.
 */
final class Subject {
  private final String code;
  private final Determination answer;
  private final List<CategoryOutcome> categories;
  private final List<AssistanceOutcome> programmes;

  Subject(String code, Determination answer) {
    this.code = code;
    this.answer = answer;
    this.categories =
        answer.categories().stream().filter(one -> one.code().name().equals(code)).toList();
    this.programmes =
        answer.assistance().stream().filter(one -> one.programme().equals(code)).toList();
  }

  boolean isUnknown() {
    return categories.isEmpty() && programmes.isEmpty();
  }

  boolean isCategory() {
    return !categories.isEmpty();
  }

  /** Whether it is decided so of anybody. */
  boolean has(Status status) {
    Stream<Status> statuses =
        isCategory()
            ? categories.stream().map(CategoryOutcome::status)
            : programmes.stream().map(AssistanceOutcome::status);
    return statuses.anyMatch(status::equals);
  }

  /** Ids of those of whom it is decided so. */
  List<String> persons(Status status) {
    Set<String> persons = new LinkedHashSet<>();
    if (isCategory()) {
      of(status).forEach(one -> persons.addAll(one.persons()));
    } else {
      programmesOf(status).forEach(one -> persons.addAll(Chinese.all(one.persons())));
    }
    return List.copyOf(persons);
  }

  /** The category's entries of that outcome; none for a programme. */
  List<CategoryOutcome> of(Status status) {
    return categories.stream().filter(one -> one.status() == status).toList();
  }

  private List<AssistanceOutcome> programmesOf(Status status) {
    return programmes.stream().filter(one -> one.status() == status).toList();
  }

  /** The conditions behind that outcome; none where the answer was asked for without them. */
  List<Condition> conditions(Status status) {
    List<Condition> conditions = new ArrayList<>();
    if (isCategory()) {
      of(status).forEach(one -> conditions.addAll(Chinese.all(one.conditions())));
    } else {
      programmesOf(status).forEach(one -> conditions.addAll(Chinese.all(one.conditions())));
    }
    return conditions;
  }

  /** The category that those who are refused have instead; null where there is none. */
  Category instead() {
    return of(Status.INELIGIBLE).stream()
        .map(CategoryOutcome::outrankedBy)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The clauses behind that outcome. */
  Set<String> clauses(Status status) {
    Set<String> clauses = new LinkedHashSet<>();
    if (isCategory()) {
      of(status).forEach(one -> clauses.addAll(one.clauses()));
    } else {
      programmesOf(status).forEach(one -> clauses.addAll(one.clauses()));
    }
    return clauses;
  }

  /** Whether it is open for anybody if that programme is due. */
  boolean isOpen(String programme) {
    return answer.assistance().stream()
        .anyMatch(one -> one.programme().equals(programme) && one.status() == Status.UNDETERMINED);
  }

  /** What is granted: the programme itself, or what comes with the category and nothing else. */
  List<AssistanceOutcome> grants() {
    return answer.assistance().stream()
        .filter(one -> one.status() == Status.ELIGIBLE)
        .filter(one -> isCategory() ? comesWith(one) : one.programme().equals(code))
        .toList();
  }

  /**
   * Basic living assistance that asks for this category by name is paid with its recognition. What
   * else the household may apply for, because of it or of any other, is not decided here.
   */
  private boolean comesWith(AssistanceOutcome one) {
    return one.strand().equals("BASIC")
        && Chinese.all(one.conditions()).stream()
            .anyMatch(
                condition ->
                    condition.status() == Truth.MET && Told.isOnly(condition.limit(), code));
  }
}
