package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param name begins with one of its clauses
 * @param line where {@code rule} stands
 * @param clauses ids from {@code @clause}
 */
public record RuleHeader(String name, int line, List<String> clauses) {}
