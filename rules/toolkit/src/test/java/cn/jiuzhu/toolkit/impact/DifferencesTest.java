package cn.jiuzhu.toolkit.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void countsHouseholdsByBarsOfOneWidth() {
    Differences differences = new Differences();
    for (String one : new String[] {"-12.00", "0.00", "4.99", "5.00", "20.00", "24.99"}) {
      differences.add(new BigDecimal(one));
    }
    // From -15 to 25 in steps of 5; nothing is counted where nothing differs.
    assertThat(differences.bars().get(0)).isEqualTo(new Differences.Bar(-15L, -10L, 1));
    assertThat(differences.bars()).hasSize(8);
    assertThat(differences.bars().get(3)).isEqualTo(new Differences.Bar(0L, 5L, 1));
    assertThat(differences.bars().get(7)).isEqualTo(new Differences.Bar(20L, 25L, 2));
    assertThat(differences.bars().stream().mapToLong(Differences.Bar::households).sum())
        .isEqualTo(5);
  }

  @Test
  void neverCountsAFewWhoLoseAmongThoseWhoGain() {
    Differences differences = new Differences();
    for (int i = 0; i < 1000; i++) {
      differences.add(new BigDecimal("100.00"));
    }
    differences.add(new BigDecimal("-250.00"));
    // One in a hundred does not stretch the axis: from -5 to 105 there are 22 bars of 5.
    assertThat(differences.bars()).hasSize(22);
    assertThat(differences.bars().get(0)).isEqualTo(new Differences.Bar(null, 0L, 1));
    assertThat(differences.bars().get(0).less()).isTrue();
    assertThat(differences.bars().get(21)).isEqualTo(new Differences.Bar(100L, 105L, 1000));
  }

  @Test
  void hasNoBarWithoutADifference() {
    assertThat(new Differences().bars()).isEmpty();
  }
}
