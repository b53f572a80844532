package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.Truth;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that two answers about one household say otherwise, and why.
 *
 * @param subject whether a category or a programme
 * @param change what it was and what it is; amounts too
 * @param because the conditions of the entry that turned; empty where only a figure did
 */
public record Difference(Subject subject, OutcomeChange change, List<Turned> because) {

  /** What an answer has entries of. */
  public enum Subject {
    CATEGORY,
    PROGRAMME
  }

  /**
   * A condition that is answered otherwise.
   *
   * @param code what it is about
   * @param from how it was answered; null where the entry did not have it
   * @param to how it is answered; null where the entry does not have it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Turned(String code, Truth from, Truth to) {}

  /** Everything that is otherwise in the second answer: categories first, each by code. */
  public static List<Difference> between(Determination before, Determination after) {
    List<Difference> differences = new ArrayList<>();
    for (OutcomeChange change : OutcomeChanges.ofCategories(before, after)) {
      differences.add(
          new Difference(
              Subject.CATEGORY,
              change,
              turned(ofCategory(before, change), ofCategory(after, change))));
    }
    for (OutcomeChange change : OutcomeChanges.ofAssistance(before, after)) {
      differences.add(
          new Difference(
              Subject.PROGRAMME,
              change,
              turned(ofProgramme(before, change), ofProgramme(after, change))));
    }
    return differences;
  }

  private static List<Condition> ofCategory(Determination answer, OutcomeChange change) {
    return answer.categories().stream()
        .filter(one -> one.code().name().equals(change.code()))
        .filter(one -> one.persons().containsAll(change.persons()))
        .map(CategoryOutcome::conditions)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Condition> ofProgramme(Determination answer, OutcomeChange change) {
    return answer.assistance().stream()
        .filter(one -> one.programme().equals(change.code()))
        .filter(one -> one.persons().containsAll(change.persons()))
        .map(AssistanceOutcome::conditions)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * A refused entry has the conditions alone that decide it, so one that is met and stands in one
   * of the two alone has not turned.
   */
  private static List<Turned> turned(List<Condition> before, List<Condition> after) {
    Map<String, Truth> from = byCode(before);
    Map<String, Truth> to = byCode(after);
    Set<String> codes = new LinkedHashSet<>(from.keySet());
    codes.addAll(to.keySet());
    List<Turned> turned = new ArrayList<>();
    for (String code : codes) {
      Truth was = from.get(code);
      Truth is = to.get(code);
      boolean unsaid = was == null && is == Truth.MET || is == null && was == Truth.MET;
      if (was != is && !unsaid) {
        turned.add(new Turned(code, was, is));
      }
    }
    return turned;
  }

  private static Map<String, Truth> byCode(List<Condition> conditions) {
    Map<String, Truth> byCode = new LinkedHashMap<>();
    if (conditions != null) {
      conditions.forEach(one -> byCode.putIfAbsent(one.code(), one.status()));
    }
    return byCode;
  }
}
