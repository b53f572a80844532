package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A day by which something has to be done.
 *
 * @param kind what has to be done
 * @param from the day whose event starts the clock; it is not counted
 * @param due the last day
 * @param days how many days or months
 * @param counting WORKING_DAYS, CALENDAR_DAYS or MONTHS
 * @param bound AT_MOST or EXACTLY
 * @param doneOn the day it was done, where known
 * @param state OPEN, MET, OVERDUE (not known to be done, the day has passed), LATE (done after it)
 *     or EARLY (ended before it, where the bound is EXACTLY)
 * @param provisional true where the holiday notice of a year in the span has not been published
 * @param programme what it is about
 * @param department who has to do it
 * @param clauses the clauses that set it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
    String kind,
    LocalDate from,
    LocalDate due,
    int days,
    String counting,
    String bound,
    LocalDate doneOn,
    String state,
    Boolean provisional,
    String programme,
    String department,
    List<String> clauses) {}
