package cn.jiuzhu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryDaysTest {

  private static final String HEADER = "date,name,kind,notice_year\n";
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** The notice of 27 January 2020 names this Monday, on which work began again. */
  private static final LocalDate MONDAY_NAMED_AS_WORKED = LocalDate.parse("2020-02-03");

  private final List<StatutoryDay> bundled = StatutoryDays.bundled();

  @Test
  void everyRowIsReadAsItIsWritten() throws IOException {
    assertThat(bundled).map(StatutoryDaysTest::written).isEqualTo(rowsOfTheFile());
  }

  @Test
  void theRowsStandInOrderOfDate() {
    assertThat(bundled).map(StatutoryDay::date).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyYearFrom2019To2026HasItsSevenFestivals() {
    // New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day; in
    // 2020, 2023 and 2025 the last two fell together under one name.
    for (int year = 2019; year <= 2026; year++) {
      int noticeYear = year;
      assertThat(bundled)
          .filteredOn(day -> day.noticeYear() == noticeYear)
          .flatMap(day -> List.of(day.name().split("、")))
          .as("festivals of %d", year)
          .containsOnly("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
    }
  }

  @Test
  void aDayOffIsNotWorkedWhateverItsWeekday() {
    WorkingDayCalendar calendar = new WorkingDayCalendar(bundled);

    assertThat(bundled)
        .filteredOn(day -> day.kind() == StatutoryDay.Kind.OFF)
        .isNotEmpty()
        .noneMatch(day -> calendar.isWorkingDay(day.date()))
        .anyMatch(day -> !WEEKEND.contains(day.date().getDayOfWeek()));
  }

  @Test
  void aMakeUpWorkdayIsAWorkedWeekendDay() {
    WorkingDayCalendar calendar = new WorkingDayCalendar(bundled);

    assertThat(bundled)
        .filteredOn(day -> day.kind() == StatutoryDay.Kind.WORK)
        .isNotEmpty()
        .allMatch(day -> calendar.isWorkingDay(day.date()))
        .filteredOn(day -> !WEEKEND.contains(day.date().getDayOfWeek()))
        .map(StatutoryDay::date)
        .containsExactly(MONDAY_NAMED_AS_WORKED);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] gb18030 = (HEADER + "2026-01-01,元旦,off,2026\n").getBytes(Charset.forName("GB18030"));

    assertThatThrownBy(() -> StatutoryDays.read(new ByteArrayInputStream(gb18030)))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01,元旦,OFF,2026", // codes are lower case
        "2026-01-01,元旦,0,2026", // an ordinal is no code
        "2026-01-01,元旦,,2026",
        "2026-01-01,,off,2026",
        "2026-1-1,元旦,off,2026",
        "2026-02-29,春节,off,2026", // no such day
        "2026-01-01,元旦,off,",
        "2026-01-01,元旦,off",
        "2026-01-01,元旦,off,2026,x",
        "2026-11-30,元旦,off,2027", // a notice reaches back into December only
        "2026-01-01,元旦,off,2025"
      })
  void aRowThatIsNotAsItsColumnsSayIsRefused(String row) {
    assertThatThrownBy(() -> read(HEADER + row + "\n")).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,kind,name,notice_year\n2026-01-01,off,元旦,2026\n",
        "date,name,kind\n2026-01-01,元旦,off\n",
        "date,name,kind,notice_year,remark\n2026-01-01,元旦,off,2026,x\n",
        "2026-01-01,元旦,off,2026\n"
      })
  void anotherHeaderIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }

  @Test
  void aDateThatOccursTwiceIsRefused() throws IOException {
    List<StatutoryDay> twice = read(HEADER + "2026-01-04,元旦,work,2026\n2026-01-04,元旦,off,2026\n");

    assertThatThrownBy(() -> new WorkingDayCalendar(twice))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2026-01-04");
  }

  private static List<StatutoryDay> read(String text) throws IOException {
    return StatutoryDays.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(StatutoryDay day) {
    return "%s,%s,%s,%d"
        .formatted(
            day.date(), day.name(), day.kind().name().toLowerCase(Locale.ROOT), day.noticeYear());
  }

  private static List<String> rowsOfTheFile() throws IOException {
    try (InputStream in = StatutoryDays.class.getResourceAsStream(StatutoryDays.RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }
}
