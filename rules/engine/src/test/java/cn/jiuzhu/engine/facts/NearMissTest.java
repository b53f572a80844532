package cn.jiuzhu.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, '', 3",
    "'', abc, 3",
    "abc, abd, 1", // replaced
    "abc, ab, 1", // dropped
    "abc, abxc, 1", // inserted
    "abc, acb, 1", // neighbours swapped
    "ca, abc, 3", // a swapped pair is not edited again (the unrestricted distance is 2)
    "kitten, sitting, 3",
  })
  void countsEdits(String a, String b, int distance) {
    assertThat(NearMiss.distance(a, b)).isEqualTo(distance);
  }

  @Test
  void nearestComesFirstAndTiesKeepTheirOrder() {
    assertThat(NearMiss.of("incom", List.of("outcome", "incomes", "income", "incomx")))
        .containsExactly("income", "incomx", "incomes"); // 1, 1, 2; "outcome" is 3 away
  }

  @Test
  void shortNamesMustShareSomething() {
    assertThat(NearMiss.of("xy", List.of("id", "on"))).isEmpty();
    assertThat(NearMiss.of("ids", List.of("id", "on"))).containsExactly("id");
  }

  @Test
  void aLongTextIsNoNearMiss() {
    assertThat(NearMiss.of("i".repeat(61), List.of("i".repeat(60)))).isEmpty();
  }
}
