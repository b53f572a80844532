package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt code in a table is found when the table is read, not missed when it is used. */
class CellCheckTest {

  @ParameterizedTest
  @CsvSource({
    "kind, SCHOLARSHIP",
    "kind, *",
    "type, INTELLECTUAL MENTAL",
    "level, 1 2 3",
    "expense, MEDICAL",
    "from, 2021-01-01",
    "until, *",
    "grade, whatever the rules ask for",
  })
  void allows(String column, String cell) {
    assertThat(problems(column, cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, SCHOLARSHP, UNKNOWN_CODE",
    "type, INTELLECTUAL MENTL, UNKNOWN_CODE",
    "level, 5, UNKNOWN_CODE",
    "purpose, DIBAO-, UNKNOWN_CODE",
    "from, 2021-02-30, BAD_DATE",
    "until, 31.12.2025, BAD_DATE",
  })
  void refuses(String column, String cell, String code) {
    assertThat(problems(column, cell)).containsExactly("tables/x.csv:3 " + code);
  }

  private static List<String> problems(String column, String cell) {
    Problems problems = new Problems();
    CellCheck.check(column, cell, new Place("tables/x.csv", 3), problems);
    try {
      problems.throwIfAny();
      return List.of();
    } catch (InvalidProfiles e) {
      return e.problems().stream().map(p -> p.file() + ":" + p.line() + " " + p.code()).toList();
    }
  }
}
