package cn.jiuzhu.toolkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InlineTest {
  private static String of(String before, String after) {
    return Inline.of(before, after).stream()
        .map(
            piece ->
                switch (piece.how()) {
                  case ADDED -> "{" + piece.text() + "}";
                  case REMOVED -> "[" + piece.text() + "]";
                  case CHANGED -> piece.text();
                })
        .collect(Collectors.joining());
  }

  @Test
  void chineseByCharacter() {
    assertThat(of("人均收入低于标准", "人均收入不超过标准")).isEqualTo("人均收入[低于]{不超过}标准");
  }

  @Test
  void otherTextByWord() {
    assertThat(of("at most 600.00 a month", "at most 700.00 a month"))
        .isEqualTo("at most [600.00]{700.00} a month");
  }

  @Test
  void aCodeIsOneWord() {
    assertThat(of("see V-2 and in-town", "see V-3 and in-town"))
        .isEqualTo("see [V-2]{V-3} and in-town");
  }

  @Test
  void wordsWithOnlySpaceBetweenThemGoTogether() {
    assertThat(of("income per head below the line", "income per head at most the line"))
        .isEqualTo("income per head [below]{at most} the line");
  }

  @Test
  void whatHasLittleInCommonIsNotMixed() {
    assertThat(of("one and two", "three, and four or five"))
        .isEqualTo("[one and two]{three, and four or five}");
  }

  @Test
  void newAndGone() {
    assertThat(of(null, "new")).isEqualTo("{new}");
    assertThat(of("gone", null)).isEqualTo("[gone]");
  }
}
