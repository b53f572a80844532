package cn.jiuzhu.toolkit.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.Household;
import cn.jiuzhu.engine.facts.Member;
import cn.jiuzhu.toolkit.population.SyntheticPopulation.Area;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticPopulationTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @ParameterizedTest
  @EnumSource(Area.class)
  void isAcceptedByTheStrictReader(Area area) {
    SyntheticPopulation population = new SyntheticPopulation(2000, 3, area, DAY);
    for (long number = 1; number <= 2000; number++) {
      Household household = FactReader.readHousehold(population.household(number), DAY);
      if (area != Area.MIXED) {
        assertThat(household.area().name()).isEqualTo(area.name());
      }
    }
  }

  @Test
  void hasWhoeverThePoliciesSpeakOf() {
    SyntheticPopulation population = new SyntheticPopulation(3000, 1, Area.MIXED, DAY);
    Set<String> met = new TreeSet<>();
    for (long number = 1; number <= 3000; number++) {
      Household household = FactReader.readHousehold(population.household(number), DAY);
      met.add(household.area().name());
      met.add(household.assetTest().name());
      household.currentAssistance().forEach(one -> met.add("on " + one.category()));
      household.members().forEach(member -> note(member, met));
    }
    assertThat(met)
        .contains("URBAN", "RURAL", "PASSED", "FAILED", "on DIBAO", "on DIBAO_MARGINAL")
        .contains("HEAD", "SPOUSE", "CHILD", "PARENT", "GRANDCHILD", "alone")
        .contains("severely disabled", "seriously ill", "chronically ill", "needs care")
        .contains("STUDENT", "UNEMPLOYED", "FARMING", "RETIRED", "without supporters")
        .contains("earns WAGE", "earns BUSINESS", "earns PENSION", "earns BASIC_PENSION_BASE")
        .contains("pays MEDICAL_OUT_OF_POCKET", "pays EDUCATION", "pays NURSING");
  }

  private static void note(Member member, Set<String> met) {
    met.add(member.relation().name());
    met.add(member.employment().name());
    met.add(member.livingArrangement().name().toLowerCase(java.util.Locale.ROOT));
    if (!member.disability().isNone() && member.disability().level() <= 2) {
      met.add("severely disabled");
    }
    if (member.illness().listedMajor()) {
      met.add("seriously ill");
    }
    if (!member.conditions().isEmpty()) {
      met.add("chronically ill");
    }
    if (member.needsLongTermCare()) {
      met.add("needs care");
    }
    if (member.legalSupporters().name().equals("NONE")) {
      met.add("without supporters");
    }
    member.incomes().forEach(one -> met.add("earns " + one.kind()));
    member.expenses().forEach(one -> met.add("pays " + one.kind()));
  }

  @Test
  void dependsOnSeedAndNumberAlone() {
    SyntheticPopulation one = new SyntheticPopulation(10, 7, Area.MIXED, DAY);
    SyntheticPopulation same = new SyntheticPopulation(1000, 7, Area.MIXED, DAY);
    SyntheticPopulation other = new SyntheticPopulation(10, 8, Area.MIXED, DAY);
    same.household(999);
    assertThat(same.household(4)).isEqualTo(one.household(4));
    assertThat(other.household(4)).isNotEqualTo(one.household(4));
    assertThat(one.household(5)).isNotEqualTo(one.household(4));
  }

  @Test
  void endsAfterItsLastHousehold() {
    SyntheticPopulation population = new SyntheticPopulation(2, 1, Area.URBAN, DAY);
    assertThat(population.next().number()).isEqualTo(1);
    assertThat(population.next().number()).isEqualTo(2);
    assertThat(population.next()).isNull();
  }
}
