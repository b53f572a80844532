package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt code in a table is found when the table is read, not missed when it is used. */
class CellCheckTest {

  @ParameterizedTest
  @CsvSource({
    "income-not-counted, kind, SCHOLARSHIP",
    "income-not-counted, purpose, *",
    "income-not-counted, note, whatever there is to say",
    "severe-disability, type, INTELLECTUAL MENTAL",
    "severe-disability, level, 1 2 3",
    "necessary-expenditure, expense, MEDICAL",
    "income-deductions, expense, WAGE",
    "income-deductions, from, 2021-01-01",
    "income-deductions, until, *",
    "self-care, grade, FULL",
    "tiers, tier, whatever has words",
    "counted-without-local-hukou, of, HEAD SPOUSE",
  })
  void allows(String table, String column, String cell) {
    assertThat(problems(table, column, cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "income-not-counted | kind | SCHOLARSHP | UNKNOWN_CODE | did you mean 'SCHOLARSHIP'?",
        "income-not-counted | kind | * | NOT_ONE_CODE | write a row for each, each with its own id",
        "income-not-counted | kind | WAGE PENSION | NOT_ONE_CODE | write a row for each, each with its own id",
        "income-not-counted | purpose | DIBAO- | UNKNOWN_CODE | did you mean 'DIBAO'?",
        "income-not-counted | from | 2021-02-30 | BAD_DATE | write yyyy-mm-dd",
        "income-not-counted | until | 31.12.2025 | BAD_DATE | write yyyy-mm-dd",
        "income-not-counted-of-children | childStatus | ORPAHN | UNKNOWN_CODE | did you mean 'ORPHAN'?",
        "severe-disability | type | INTELLECTUAL MENTL | UNKNOWN_CODE | did you mean 'MENTAL'?",
        "severe-disability | level | 5 | UNKNOWN_CODE | did you mean '1'?",
        "counted-without-local-hukou | relation | SPUOSE | UNKNOWN_CODE | did you mean 'SPOUSE'?",
        "counted-without-local-hukou | of | HEAD CHLID | UNKNOWN_CODE | did you mean 'CHILD'?",
        "self-care | grade | PARTAIL | UNKNOWN_CODE | did you mean 'PARTIAL'?",
        "self-care | lost | 12 | UNKNOWN_CODE | did you mean '1'?",
        "tiers | category | DIBOA | UNKNOWN_CODE | did you mean 'DIBAO'?",
        "necessary-expenditure | expense | EDUCATOIN | UNKNOWN_CODE | did you mean 'EDUCATION'?",
        "income-deductions | expense | EDUCATION WAGE | NOT_ONE_CODE | write a row for each, each with its own id",
      })
  void refuses(String table, String column, String cell, String code, String advice) {
    assertThat(problems(table, column, cell))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file() + ":" + problem.line()).isEqualTo("tables/x.csv:3");
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.advice().en()).isEqualTo(advice);
            });
  }

  /** A wage can be deducted in part, but it is no expense. */
  @Test
  void theWageIsNoExpenditure() {
    assertThat(problems("necessary-expenditure", "expense", "WAGE"))
        .extracting(ProfileProblem::code)
        .containsExactly("UNKNOWN_CODE");
  }

  private static List<ProfileProblem> problems(String table, String column, String cell) {
    Problems problems = new Problems();
    new CellCheck(TableForm.of(table), problems).check(column, cell, new Place("tables/x.csv", 3));
    try {
      problems.throwIfAny();
      return List.of();
    } catch (InvalidProfiles e) {
      return e.problems();
    }
  }
}
