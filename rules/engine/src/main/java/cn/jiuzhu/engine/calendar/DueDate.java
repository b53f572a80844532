package cn.jiuzhu.engine.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day on which something is still in time.
 *
 * @param date the last day of the period, itself included
 * @param provisional whether working days were counted in a year whose notice of statutory days is
 *     not known, so that the date may still move
 */
public record DueDate(LocalDate date, boolean provisional) {

  public DueDate {
    Objects.requireNonNull(date, "date");
  }
}
