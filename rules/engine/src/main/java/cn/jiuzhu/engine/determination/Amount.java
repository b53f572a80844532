package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an assistance is worth.
 *
 * @param value the amount in {@code unit}, rounded once; left out where it cannot be computed
 * @param unit CNY, CNY/MONTH, CNY/YEAR, CNY/PERSON/MONTH or PERCENT
 * @param basis how the value is meant
 * @param parts what it is made of, in {@code unit}
 * @param cap the most that may be paid, in {@code unit}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Amount(BigDecimal value, String unit, Basis basis, List<Part> parts, BigDecimal cap) {

  /** How an amount is meant. */
  public enum Basis {
    EXACT,
    AT_LEAST,
    AT_MOST,
    /** The formula is known, a number in it is not: {@code missing} names it. */
    UNDETERMINED
  }

  /**
   * One part of an amount.
   *
   * @param code what the part is
   * @param value its value; left out where unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(String code, BigDecimal value) {}
}
