package cn.jiuzhu.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiuzhu.engine.facts.SuppliedFigures.Declared;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppliedFiguresTest {
  /** A standard by area, one figure in money, and a period of 1 to 10,000 months. */
  private static final Map<String, Declared> DECLARED =
      new TreeMap<>(
          Map.of(
              "dibao", new Declared(null, null, true),
              "minimumWage", new Declared(null, null, false),
              "checkMonths", new Declared(1, 10_000, false)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'dibao': 600.5}|",
        "{'dibao': {'URBAN': 600.00}}|",
        "{'checkMonths': 1}|",
        "{'checkMonths': 10000}|",
        "{'checkMonths': 6.0}|",
        "{'diabo': 600.00}|/standards/diabo UNKNOWN_FIELD",
        "{'minimumWage': {'URBAN': 600.00}}|/standards/minimumWage WRONG_TYPE",
        "{'checkMonths': 0}|/standards/checkMonths OUT_OF_RANGE",
        "{'checkMonths': 10001}|/standards/checkMonths OUT_OF_RANGE",
        "{'checkMonths': 1.5}|/standards/checkMonths WRONG_TYPE"
      })
  void aFigureIsDeclaredAndOfItsUnit(String standards, String refused) {
    assertThat(errors(standards))
        .map(error -> error.pointer() + " " + error.code())
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void allAreReportedWithWhatWasProbablyMeant() {
    List<FactError> errors = errors("{'checkMonths': 0, 'diabo': 1, 'minimumWages': 2}");

    assertThat(errors).hasSize(3);
    assertThat(errors)
        .filteredOn(error -> error.code() == FactErrorCode.UNKNOWN_FIELD)
        .allSatisfy(error -> assertThat(error.messageEn()).containsAnyOf("dibao", "minimumWage"));
  }

  private static List<FactError> errors(String standards) {
    Map<String, SuppliedStandard> supplied =
        FactReader.readStandards(Requests.json(standards.replace('\'', '"')));
    InvalidFacts invalid =
        catchThrowableOfType(InvalidFacts.class, () -> SuppliedFigures.check(supplied, DECLARED));
    return invalid == null ? List.of() : invalid.errors();
  }
}
