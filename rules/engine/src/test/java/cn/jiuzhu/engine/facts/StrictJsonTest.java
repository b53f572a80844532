package cn.jiuzhu.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
  private static FactError refused(byte[] json) {
    InvalidFacts invalid =
        catchThrowableOfType(InvalidFacts.class, () -> FactReader.readJson(json, Requests.TODAY));
    assertThat(invalid.errors()).hasSize(1);
    FactError error = invalid.errors().get(0);
    assertThat(error.pointer()).isEmpty();
    assertThat(error.code()).isEqualTo(FactErrorCode.MALFORMED_JSON);
    return error;
  }

  private static FactError refused(String json) {
    return refused(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"secret\": secret}           | Not well-formed JSON (line 1, column 12)",
        "{\"secret\": \"secret\"        | Not well-formed JSON (line 1, column 20)",
        "{\"secret\": 1, \"secret\": 2} | A name is repeated within one object (line 1, column 25)",
        "{} secret                      | Not well-formed JSON (line 1, column 4)",
        "{} {}                          | Not well-formed JSON (line 1, column 5)",
        "{\"a\": 012}                   | Not well-formed JSON (line 1, column 8)",
        "{\"a\": NaN}                   | Not well-formed JSON (line 1, column 10)",
      })
  void tellsTheLineAndColumnAndNothingOfTheDocument(String json, String message) {
    FactError error = refused(json.strip());

    assertThat(error.messageEn()).isEqualTo(message);
    assertThat(error.messageZh()).doesNotContain("secret");
  }

  @Test
  void anEmptyDocumentIsNoJson() {
    assertThat(refused("").messageEn()).startsWith("Not well-formed JSON");
    assertThat(refused("  \n").messageEn()).startsWith("Not well-formed JSON");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(refused(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}).messageEn())
        .startsWith("Not well-formed JSON");
    // Looks like UTF-32, and the second character is beyond Unicode.
    assertThat(refused(new byte[] {0, 0, 0, '"', (byte) 0x7F, 0, 0, 0}).messageEn())
        .startsWith("Not well-formed JSON");
  }

  @Test
  void nestingIsLimitedTo32() {
    String deepest = "[".repeat(32) + "]".repeat(32);

    assertThat(FactReader.parseJson(deepest.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThat(refused("[" + deepest + "]").messageEn()).startsWith("Beyond a technical limit");
  }

  @Test
  void textsAndNumbersAreLimited() {
    String longest = "\"" + "a".repeat(10_000) + "\"";
    String longestNumber = "1".repeat(40);

    assertThat(FactReader.parseJson(longest.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThat(FactReader.parseJson(longestNumber.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThat(refused("\"" + "a".repeat(10_001) + "\"").messageEn())
        .startsWith("Beyond a technical limit");
    assertThat(refused("1" + longestNumber).messageEn()).startsWith("Beyond a technical limit");
  }

  @Test
  void anExponentBeyondReasonIsRefusedAtOnce() {
    // A careless conversion of either to an integer or a fixed scale would need gigabytes.
    assertThat(Requests.refusals(Requests.with("/household/previousYearIncome", "1E999999999")))
        .containsExactly("/household/previousYearIncome OUT_OF_RANGE");
    assertThat(Requests.refusals(Requests.with("/household/previousYearIncome", "1E-999999999")))
        .containsExactly("/household/previousYearIncome TOO_MANY_DECIMALS");
    assertThat(
            Requests.refusals(Requests.with("/household/events/0/personsAffected", "1E999999999")))
        .containsExactly("/household/events/0/personsAffected OUT_OF_RANGE");
    assertThat(refused("{\"a\": 1E9999999999999}").messageEn())
        .startsWith("Beyond a technical limit");
  }
}
