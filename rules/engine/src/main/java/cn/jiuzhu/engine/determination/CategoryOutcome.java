package cn.jiuzhu.engine.determination;

import cn.jiuzhu.engine.codes.Category;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Whether a household or some of its members belong to a category. One entry per code and status.
 *
 * @param code the category
 * @param scope whether the household or each person is recognised
 * @param persons ids of the members whom the entry speaks of
 * @param status the outcome
 * @param outrankedBy the category that these persons have instead, where one takes precedence
 * @param tier the locality's own grade of the category
 * @param via clause that mapped a status held elsewhere to the category
 * @param clauses clauses behind the outcome, the locality's own before the parents'
 * @param conditions the conditions looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CategoryOutcome(
    Category code,
    Scope scope,
    List<String> persons,
    Status status,
    Category outrankedBy,
    String tier,
    String via,
    List<String> clauses,
    List<Condition> conditions) {}
