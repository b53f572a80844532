package cn.jiuzhu.toolkit.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiuzhu.toolkit.console.CannotDo;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySpecTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Test
  void namesALocalityItsDayAndItsFolder() {
    assertThat(PolicySpec.parse("shanghai")).isEqualTo(new PolicySpec(null, "shanghai", null));
    assertThat(PolicySpec.parse("shanghai@2025-07-01"))
        .isEqualTo(new PolicySpec(null, "shanghai", DAY));
    assertThat(PolicySpec.parse("../a#b/draft@2#shanghai@2025-07-01"))
        .isEqualTo(new PolicySpec(Path.of("../a#b/draft@2"), "shanghai", DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@2025-07-01", "draft#", "#shanghai", "shanghai@", "shanghai@2025-7-1"})
  void refusesWhatIsNotOfTheForm(String text) {
    assertThatThrownBy(() -> PolicySpec.parse(text))
        .isInstanceOf(CannotDo.class)
        .hasMessageContaining(PolicySpec.FORM);
  }
}
