package cn.jiuzhu.service.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CourierTurnsTest {
  private static final Instant NINE = Instant.parse("2025-03-04T09:00:00Z");

  @Test
  void nobodyElseHasTheTurnUntilItsTimeHasCome() {
    CourierTurn turn = new CourierTurn("", NINE);

    assertThat(turn.take("a", NINE, NINE.plusSeconds(30))).isTrue();
    assertThat(turn.take("b", NINE.plusSeconds(29), NINE.plusSeconds(59))).isFalse();
    assertThat(turn.take("a", NINE.plusSeconds(29), NINE.plusSeconds(59))).isTrue();
    assertThat(turn.take("b", NINE.plusSeconds(58), NINE.plusSeconds(88))).isFalse();
    assertThat(turn.take("b", NINE.plusSeconds(59), NINE.plusSeconds(89))).isTrue();
    assertThat(turn.take("a", NINE.plusSeconds(60), NINE.plusSeconds(90))).isFalse();
  }
}
