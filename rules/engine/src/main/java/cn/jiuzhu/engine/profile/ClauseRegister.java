package cn.jiuzhu.engine.profile;

import java.util.List;
import java.util.Map;

/**
 * The clauses of a layer ({@code clauses.yaml}).
 *
 * @param documents the documents they stand in
 * @param clauses by id, in the order of the register
 */
public record ClauseRegister(List<PolicyDocument> documents, Map<String, Clause> clauses) {}
