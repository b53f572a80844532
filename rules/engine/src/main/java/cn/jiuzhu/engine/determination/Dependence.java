package cn.jiuzhu.engine.determination;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * What an answer rests on besides the facts: when it has to be asked for again.
 *
 * @param standsUntil the last day for which the same facts, under the rules and figures that are
 *     loaded, certainly give the same outcomes; at least the day of the answer; null where no later
 *     day changes anything. It may be earlier than need be, never later. What only shows the day or
 *     an age (the actual value, limit and distance of a condition) is no outcome, nor is whether a
 *     figure is confirmed
 * @param figures the figures of the standards asked for, with or without a published value; those
 *     that the caller supplied are not among them
 */
public record Dependence(LocalDate standsUntil, SortedSet<FigureUsed> figures) {

  /** The same for an answer that ends on {@code day} at the latest; null sets no end. */
  public Dependence until(LocalDate day) {
    boolean earlier = day != null && (standsUntil == null || day.isBefore(standsUntil));
    return earlier ? new Dependence(day, figures) : this;
  }
}
