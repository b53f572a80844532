package cn.jiuzhu.toolkit.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IncomesTest {
  private static Effect withIncome(String income) {
    Outcome nothing =
        new Outcome(
            Standing.NONE, new TreeMap<>(), java.util.Map.of(), java.util.Map.of(), Set.of());
    return new Effect(
        Structure.OTHER,
        null,
        income == null ? null : new BigDecimal(income),
        nothing,
        nothing,
        List.of(),
        Set.of(),
        Money.NONE,
        List.of());
  }

  @Test
  void putsATenthOfTheHouseholdsInEachDecile() {
    Incomes incomes = new Incomes();
    for (int i = 1; i <= 100; i++) {
      incomes.add(withIncome(i + ".50"));
    }
    incomes.add(withIncome(null));
    assertThat(incomes.deciles()).hasSize(10);
    assertThat(incomes.deciles()).allMatch(decile -> decile.group().households() == 10);
    assertThat(incomes.deciles().get(0).upTo()).isEqualTo(10);
    assertThat(incomes.unknown().households()).isEqualTo(1);
  }

  @Test
  void keepsHouseholdsOfOneIncomeTogether() {
    Incomes incomes = new Incomes();
    for (int i = 0; i < 60; i++) {
      incomes.add(withIncome("0.00"));
    }
    for (int i = 0; i < 40; i++) {
      incomes.add(withIncome("900.00"));
    }
    // The middle of the first 60 stands at 30 of 100, that of the others at 80.
    assertThat(incomes.deciles().stream().map(Incomes.Decile::number)).containsExactly(4, 9);
  }
}
