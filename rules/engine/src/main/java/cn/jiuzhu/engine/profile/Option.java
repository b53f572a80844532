package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * A local choice, or the chosen reading of an ambiguous clause.
 *
 * @param name e.g. {@code marginal-upper-bound}
 * @param values the choice; several for a list, possibly none
 * @param choices what may be chosen; empty if open
 * @param reading number in the ambiguity register, e.g. {@code A3}; null if it is no reading
 * @param clauses the clauses behind it
 * @param reason why this choice
 */
public record Option(
    String name,
    List<String> values,
    List<String> choices,
    String reading,
    List<String> clauses,
    Words reason) {

  /**
   * The only value.
   *
   * @throws IllegalStateException if the option holds a list of another length
   */
  public String value() {
    if (values.size() != 1) {
      throw new IllegalStateException("option " + name + " holds " + values + ", not one value");
    }
    return values.get(0);
  }

  Option reading(String value) {
    return new Option(name, List.of(value), choices, reading, clauses, reason);
  }

  /** Whether {@code value} is the choice, or among the choices made. */
  public boolean is(String value) {
    return values.contains(value);
  }
}
