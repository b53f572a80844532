package cn.jiuzhu.toolkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PopulationFileTest {
  private static PopulationFile of(String text) {
    return PopulationFile.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void countsLinesThoughItPassesOverEmptyOnes() throws Exception {
    PopulationFile file = of("{\"a\":1}\r\n\n  \n{\"a\":2}");
    Population.Entry first = file.next();
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.tree().get("a").intValue()).isEqualTo(1);
    Population.Entry second = file.next();
    assertThat(second.number()).isEqualTo(4);
    assertThat(second.tree().get("a").intValue()).isEqualTo(2);
    assertThat(file.next()).isNull();
  }

  @Test
  void refusesALineThatNoHouseholdNeedsAndReadsTheNext() throws IOException {
    PopulationFile file = of("x".repeat(PopulationFile.LONGEST_LINE + 1) + "\n{}\n");
    Population.Entry tooLong = file.next();
    assertThatThrownBy(tooLong::tree).isInstanceOf(Population.TooLong.class);
    assertThat(file.next().number()).isEqualTo(2);
  }
}
