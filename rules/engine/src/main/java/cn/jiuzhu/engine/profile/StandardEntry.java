package cn.jiuzhu.engine.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One publication of a standard.
 *
 * @param effective first day on which it holds
 * @param value the number as written, when the standard does not vary; otherwise null
 * @param values the numbers by key ({@code KEY1/KEY2} in the order of {@link Standard#by}); empty
 *     when the standard does not vary
 * @param source where it was published
 * @param line where the entry begins in the standard's file
 */
public record StandardEntry(
    LocalDate effective,
    BigDecimal value,
    Map<String, BigDecimal> values,
    Source source,
    int line) {}
