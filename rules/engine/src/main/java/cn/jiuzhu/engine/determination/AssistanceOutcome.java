package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * One assistance programme: whether it is due, to whom, how much, by whom.
 *
 * @param programme the programme's code
 * @param status whether it is due
 * @param persons the members it is for
 * @param recipient who receives it
 * @param strand BASIC, SPECIAL, EMERGENCY, SERVICE, CHARITY or OTHER
 * @param form CASH, GOODS, SERVICE, WAIVER, PREMIUM or LOAN
 * @param procedure STANDARD, ASSIST_FIRST, SMALL_AMOUNT_FIRST, STAGED or CASE_CONFERENCE
 * @param force MUST, MAY or LOCAL_OPTION
 * @param from first day of the assistance, where a clause sets it
 * @param until last day of the assistance, where a clause sets it
 * @param amount what it is worth, where a clause speaks of an amount
 * @param calculation the arithmetic behind the amount, a line each
 * @param items the goods or services named by the clause
 * @param departments who leads and who supports
 * @param clauses the clauses behind it
 * @param conditions the conditions looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistanceOutcome(
    String programme,
    Status status,
    List<String> persons,
    String recipient,
    String strand,
    String form,
    String procedure,
    String force,
    LocalDate from,
    LocalDate until,
    Amount amount,
    List<String> calculation,
    List<String> items,
    List<DepartmentRole> departments,
    List<String> clauses,
    List<Condition> conditions) {}
