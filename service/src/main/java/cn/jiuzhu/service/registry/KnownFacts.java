package cn.jiuzhu.service.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is known of a household.
 *
 * @param locality whose rules apply
 * @param facts {@code household} and, where there is one, {@code application}
 */
public record KnownFacts(String locality, ObjectNode facts) {}
