package cn.jiuzhu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark can be run: each locality's household is answered, and alike in both ways. */
class DeterminationBenchmarkTest {

  @ParameterizedTest
  @ValueSource(strings = {"henan", "huining", "shanghai", "yixing", "yuquan"})
  void bothWaysGiveOneAnswer(String locality) throws Exception {
    DeterminationBenchmark benchmark = new DeterminationBenchmark();
    benchmark.locality = locality;
    benchmark.compile();

    assertThat(benchmark.rules()).isEqualTo(benchmark.straightLineJava());
  }
}
