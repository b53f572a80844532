package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * One condition of one outcome: what was asked, what was found and how far it is from the line.
 *
 * @param code what the condition is about, in words in {@link Determination#texts}
 * @param status whether it holds
 * @param persons the members it speaks of, where the entry has several and they differ
 * @param actual the value found: a number, a code or a date; left out where unknown
 * @param actualFrom lowest value that the known facts leave possible, where only bounds are known
 * @param actualTo highest such value; left out where nothing bounds it
 * @param operator how the value is compared with the limit
 * @param limit the line, in {@code unit}, or the codes that count
 * @param distance actual minus limit, in {@code unit}; negative is below the line
 * @param unit unit of actual, limit and distance
 * @param row id of the table row that matched, where a table decides
 * @param parts the conditions joined by ANY_OF, ALL_OF or NOT
 * @param clauses the clauses that set the condition; left out where they are those of the entry
 * @param missing pointers of the facts and standards that would settle an UNKNOWN
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Condition(
    String code,
    Truth status,
    List<String> persons,
    Object actual,
    BigDecimal actualFrom,
    BigDecimal actualTo,
    Operator operator,
    Object limit,
    BigDecimal distance,
    String unit,
    String row,
    List<Condition> parts,
    List<String> clauses,
    List<String> missing) {

  /** The same condition said of {@code persons}. */
  public Condition of(List<String> persons) {
    return copy(code, persons, clauses);
  }

  /** The same condition, set by {@code clauses}. */
  public Condition citing(List<String> clauses) {
    return copy(code, persons, clauses);
  }

  /** The same condition under another code. */
  public Condition named(String code) {
    return code.equals(this.code) ? this : copy(code, persons, clauses);
  }

  private Condition copy(String code, List<String> persons, List<String> clauses) {
    return new Condition(
        code,
        status,
        persons,
        actual,
        actualFrom,
        actualTo,
        operator,
        limit,
        distance,
        unit,
        row,
        parts,
        clauses,
        missing);
  }
}
