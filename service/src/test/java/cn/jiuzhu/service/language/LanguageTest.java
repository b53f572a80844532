package cn.jiuzhu.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                   | ZH",
        "en                  | EN",
        "EN-us               | EN",
        "zh-Hans-CN,en;q=0.9 | ZH",
        "en;q=0.3,zh;q=0.7   | ZH",
        "fr,en;q=0.1         | EN",
        "fr                  | ZH",
        "*                   | ZH",
        "not a language!     | ZH",
        "''                  | ZH",
      })
  void prefersWhatTheClientPrefers(String acceptLanguage, Language language) {
    assertThat(Language.fromString(acceptLanguage)).isEqualTo(language);
  }
}
