package cn.jiuzhu.engine.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/** One row of {@code statutory-days.csv}: a day that the notice of {@code noticeYear} moves. */
@JsonPropertyOrder({"date", "name", "kind", "notice_year"})
record StatutoryDay(
    LocalDate date, String name, Kind kind, @JsonProperty("notice_year") int noticeYear) {

  enum Kind {
    @JsonProperty("off")
    OFF,
    @JsonProperty("work")
    WORK
  }

  StatutoryDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    boolean decemberBefore = date.getMonth() == Month.DECEMBER && date.getYear() == noticeYear - 1;
    if (date.getYear() != noticeYear && !decemberBefore) {
      throw new IllegalArgumentException(
          date + " is neither in " + noticeYear + " nor in the December before");
    }
  }
}
