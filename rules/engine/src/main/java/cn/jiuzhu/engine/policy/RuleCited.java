package cn.jiuzhu.engine.policy;

import java.util.List;

/**
 * A rule as an answer cites it.
 *
 * @param name its name
 * @param file where it stands
 * @param clauses what it carries out: the locality's own clauses first, then the rule's
 */
public record RuleCited(String name, String file, List<String> clauses) {}
