package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.service.language.Language;
import java.util.List;

/**
 * A clause and where it is implemented.
 *
 * @param id its id
 * @param phrase its key phrase, quoted
 * @param says what it means
 * @param kind its kind in the clause inventory
 * @param status whether a rule computes it, a fact or record represents it, or it is only told
 * @param why of a narrative clause, why nothing is computed
 * @param layer the layer that registers it
 * @param applies clauses of layers above whose rules carry it out
 * @param implementedBy the rules and table rows that carry it out; empty for none
 */
record ClauseView(
    String id,
    String phrase,
    String says,
    String kind,
    Clause.Status status,
    String why,
    String layer,
    List<String> applies,
    List<Place> implementedBy) {

  /**
   * A rule, or a row of a table.
   *
   * @param rule the rule's name; left out for a row
   * @param row the row's id; left out for a rule
   * @param file from the folder of the profiles
   * @param line from 1
   */
  record Place(String rule, String row, String file, int line) {}

  /** One page of them. */
  record Clauses(int total, int offset, int limit, List<ClauseView> clauses) {}

  static ClauseView of(Clause clause, List<Place> places, Language language) {
    return new ClauseView(
        clause.id(),
        clause.phrase(),
        language.of(clause.says()),
        clause.kind(),
        clause.status(),
        clause.why(),
        clause.layer(),
        clause.applies(),
        places);
  }
}
