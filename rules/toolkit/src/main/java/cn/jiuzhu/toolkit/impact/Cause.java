package cn.jiuzhu.toolkit.impact;

import java.util.List;

/**
 * Why an item differs: the first thing that the two policies see differently on the way to it.
 *
 * @param kind what differs
 * @param code of the condition; of the item where there is no such condition
 * @param moved whether the line moved or the value that is held against it; null where neither can
 *     be told
 * @param rule name of the rule that asks; null where it is not known
 * @param file where that rule stands, from the folder of the profiles, as the second policy has it
 * @param line where the rule begins
 * @param clauses the clauses of that rule
 * @param standards keys of the standards that the rule asks for and whose figures differ
 */
record Cause(
    Kind kind,
    String code,
    Moved moved,
    String rule,
    String file,
    int line,
    List<String> clauses,
    List<String> standards) {

  /** What differs. */
  enum Kind {
    /** A condition of the rule comes out differently. */
    CONDITION,
    /** The rule grants the same, but another amount. */
    AMOUNT,
    /** Only the second policy has the rule. */
    RULE_ADDED,
    /** Only the first policy has the rule. */
    RULE_REMOVED,
    /** Nothing that the explanations show. */
    NOT_SHOWN
  }

  /** What moved of a condition. */
  enum Moved {
    LIMIT,
    VALUE,
    BOTH
  }
}
