package cn.jiuzhu.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.profile.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  @ParameterizedTest
  @CsvSource({
    "*, PHYSICAL, true",
    "PHYSICAL, PHYSICAL, true",
    "INTELLECTUAL MENTAL, MENTAL, true",
    "INTELLECTUAL MENTAL, PHYSICAL, false",
    "1 2, 12, false",
    "12, 1, false"
  })
  void a_cell_names_any_value_or_some(String cell, String value, boolean matches) {
    assertThat(Rows.matches(cell, value)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, false", "2021-01-01, true", "2025-12-31, true", "2026-01-01, false"})
  void a_row_counts_from_its_first_to_its_last_day(LocalDate day, boolean inForce) {
    Table.Row row = row(Map.of("from", "2021-01-01", "until", "2025-12-31"));

    assertThat(Rows.inForce(row, new Horizon(day))).isEqualTo(inForce);
  }

  @Test
  void a_row_without_days_or_with_open_ones_always_counts() {
    Horizon day = new Horizon(LocalDate.of(1990, 1, 1));

    assertThat(Rows.inForce(row(Map.of()), day)).isTrue();
    assertThat(Rows.inForce(row(Map.of("from", "*", "until", "*")), day)).isTrue();
    assertThat(day.last()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2020-12-01, 2020-12-31", "2021-01-01, 2025-12-31", "2026-01-01,"})
  void a_row_counts_or_not_until_the_next_of_its_days(LocalDate day, LocalDate last) {
    Horizon horizon = new Horizon(day);

    Rows.inForce(row(Map.of("from", "2021-01-01", "until", "2025-12-31")), horizon);

    assertThat(horizon.last()).isEqualTo(last);
  }

  private static Table.Row row(Map<String, String> cells) {
    return new Table.Row("R1", List.of(), cells, "t.csv", 1);
  }
}
