package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A fact or standard whose absence leaves something undetermined.
 *
 * @param pointer JSON Pointer into the request, its members in the order of their ids
 * @param person the member's id, where the fact is a member's
 * @param settles the categories and programmes that it would help to settle
 * @param clauses the clauses that ask for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingFact(
    String pointer, String person, List<String> settles, List<String> clauses) {}
