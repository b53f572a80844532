package cn.jiuzhu.engine.policy;

import java.util.List;

/**
 * A rule as an answer cites it.
 *
 * @param order its place among the profile's rules, in which answers list what several rules say
 * @param name its name
 * @param file where it stands
 * @param clauses what it carries out: the locality's own clauses first, then the rule's
 */
public record RuleCited(int order, String name, String file, List<String> clauses)
    implements Comparable<RuleCited> {

  @Override
  public int compareTo(RuleCited other) {
    return Integer.compare(order, other.order);
  }
}
