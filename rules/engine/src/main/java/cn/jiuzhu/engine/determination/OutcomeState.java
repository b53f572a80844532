package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a category or programme is on one of two days.
 *
 * @param status the outcome
 * @param tier the locality's own grade of a category, where it has one
 * @param amount what a programme is worth, where a clause speaks of an amount
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeState(Status status, String tier, Amount amount) {}
