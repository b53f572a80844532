package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A category or programme that some persons have otherwise on a later day.
 *
 * @param code code of the category or programme
 * @param persons ids of the members for whom it changes in this way
 * @param from how it is on the day asked for; left out where that answer has no such entry
 * @param to how it is on the later day; left out where that answer has no such entry
 * @param clauses the clauses behind what it will be, or was where it is no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeChange(
    String code, List<String> persons, OutcomeState from, OutcomeState to, List<String> clauses) {}
