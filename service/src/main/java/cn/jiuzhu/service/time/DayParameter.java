package cn.jiuzhu.service.time;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day out of a query. */
public final class DayParameter {
  private DayParameter() {}

  /**
   * The day.
   *
   * @param name the parameter's
   * @throws Refusal if it is none of the calendar
   */
  public static LocalDate read(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          name,
          new Words("应为 yyyy-MM-dd 形式的真实日期", "Must be a day of the calendar as yyyy-MM-dd"));
    }
  }
}
