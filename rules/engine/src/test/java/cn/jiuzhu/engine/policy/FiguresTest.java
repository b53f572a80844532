package cn.jiuzhu.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.determination.FigureUsed;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which figures an answer of 1 November 2025 rests on. */
class FiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);

  @TempDir Path folder;
  private Upland upland;

  @BeforeEach
  void standards() {
    upland =
        Upland.in(folder)
            .write(
                "upland/standards/single.yaml",
                standard("", entry("2021-07-01", "value: 100"), entry("2026-01-01", "value: 120")))
            .write(
                "upland/standards/byArea.yaml",
                standard("by: [area]", entry("2021-07-01", "values: {URBAN: 600, RURAL: 400}")))
            .write(
                "upland/standards/byCounty.yaml",
                standard("by: [county, area]", entry("2021-07-01", "values: {410100/URBAN: 700}")))
            .write("upland/standards/open.yaml", standard("by: [area]").replace(":\n", ": []\n"));
  }

  private static String standard(String by, String... entries) {
    return """
    title: {zh: 标准, en: Standard}
    unit: CNY/PERSON/MONTH
    %s
    entries:
    """
            .formatted(by)
        + String.join("", entries);
  }

  private static String entry(String effective, String value) {
    return """
      - effective: %s
        %s
        source: {document: 公告, clause: N-2, grade: CLAUSE}
    """
        .formatted(effective, value);
  }

  private InForce inForce(Map<String, SuppliedStandard> supplied) throws Exception {
    return new InForce(upland.profiles().resolve("upland", TODAY, null), TODAY, supplied);
  }

  private InForce read(String key, String... by) throws Exception {
    InForce inForce = inForce(null);
    read(inForce, key, by);
    return inForce;
  }

  private static void read(InForce inForce, String key, String... by) {
    List<Fact<?>> keys =
        Arrays.stream(by)
            .<Fact<?>>map(one -> new Fact<>(one.equals("?") ? null : one, "/" + key, "by"))
            .toList();
    inForce.standard(key, keys);
  }

  private static FigureUsed figure(String standard, String key) {
    return new FigureUsed(standard, key);
  }

  @Test
  void a_standard_that_does_not_vary_is_one_figure_until_its_next_entry() throws Exception {
    InForce inForce = read("single");
    assertThat(inForce.figures()).containsExactly(figure("single", null));
    assertThat(inForce.horizon().last()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void of_one_that_varies_it_is_the_figure_of_the_key() throws Exception {
    InForce inForce = read("byArea", "URBAN");
    assertThat(inForce.figures()).containsExactly(figure("byArea", "URBAN"));
    assertThat(inForce.horizon().last()).isNull();
  }

  @Test
  void of_several_keys_it_is_that_of_all_joined() throws Exception {
    assertThat(read("byCounty", "410100", "URBAN").figures())
        .containsExactly(figure("byCounty", "410100/URBAN"));
  }

  @Test
  void one_that_is_not_published_counts_by_its_key_too() throws Exception {
    assertThat(read("byCounty", "410200", "URBAN").figures())
        .containsExactly(figure("byCounty", "410200/URBAN"));
    assertThat(read("open", "URBAN").figures()).containsExactly(figure("open", "URBAN"));
  }

  @Test
  void where_the_key_is_not_known_it_is_the_standard_as_a_whole() throws Exception {
    assertThat(read("byArea", "?").figures()).containsExactly(figure("byArea", null));
    assertThat(read("byCounty", "410100", "?").figures()).containsExactly(figure("byCounty", null));
    assertThat(read("open", "?").figures()).containsExactly(figure("open", null));
  }

  @Test
  void one_key_alone_is_enough_where_the_standard_varies_by_no_more() throws Exception {
    assertThat(read("byArea", "?", "URBAN").figures()).containsExactly(figure("byArea", "URBAN"));
    assertThat(read("byArea", "410100", "URBAN").figures())
        .containsExactly(figure("byArea", "URBAN"));
    // Which of the two would be its key is not said.
    assertThat(read("open", "410100", "URBAN").figures()).containsExactly(figure("open", null));
  }

  @Test
  void each_figure_is_there_once_in_order() throws Exception {
    InForce inForce = inForce(null);
    read(inForce, "single");
    read(inForce, "byArea", "URBAN");
    read(inForce, "byArea", "?");
    read(inForce, "byArea", "URBAN");
    assertThat(inForce.figures())
        .containsExactly(figure("byArea", null), figure("byArea", "URBAN"), figure("single", null));
  }

  @Test
  void what_the_caller_supplied_or_nobody_declared_is_not_among_them() throws Exception {
    InForce inForce =
        inForce(Map.of("single", new SuppliedStandard(new BigDecimal("90"), Map.of())));
    read(inForce, "single");
    read(inForce, "nowhere");
    assertThat(inForce.figures()).isEmpty();
    assertThat(inForce.horizon().last()).isNull();
  }
}
