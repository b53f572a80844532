package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * One clause of a policy document.
 *
 * @param id e.g. {@code HUI-2.1.2.3b}
 * @param phrase key phrase, quoted
 * @param kind CAT, PROG, AMT, … as in the clause inventory
 * @param says what it means
 * @param status how it is encoded
 * @param why for a narrative clause, why nothing is computed; otherwise null
 * @param applies clauses of parent layers whose rules carry this one out
 * @param layer the layer that registers it
 * @param line in clauses.yaml
 */
public record Clause(
    String id,
    String phrase,
    String kind,
    Words says,
    Status status,
    String why,
    List<String> applies,
    String layer,
    int line) {

  /** How a clause is encoded. */
  public enum Status {
    /** A rule computes it. */
    RULE,
    /** A fact or a record represents it. */
    RECORDED,
    /** It is only told. */
    NARRATIVE,
    /** A rule is to compute it and does not yet. */
    PLANNED
  }
}
