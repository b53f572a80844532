package cn.jiuzhu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.determination.FigureUsed;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.ReadRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Until when an answer stands, and on which figures. */
class DecidedTest {
  private static final String URBAN = "\"area\": \"URBAN\",";

  @TempDir private Path root;
  private Engine engine;

  /** The policy's period ends with 2029, new figures hold from July 2030, new rules from 2031. */
  @BeforeEach
  void profiles() throws Exception {
    Upland upland = Upland.in(root);
    upland
        .write(
            "upland/profile.yaml", upland.text("upland/profile.yaml") + "period-ends: 2029-12-31\n")
        .write(
            "national/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            by: [area]
            entries:
              - effective: 2021-07-01
                values: {URBAN: 600, RURAL: 400}
                source: {document: 公告, clause: N-2, grade: CLAUSE}
              - effective: 2030-07-01
                values: {URBAN: 700, RURAL: 500}
                source: {document: 公告, clause: N-2, grade: CLAUSE}
            """)
        .write(
            "upland/2031-01-01/amendment.yaml",
            """
            instrument: {zh: 新方案, en: New plan}
            effective: 2031-01-01
            changes:
              - {clause: U-2, file: rules/20-tekun.drl, what: {zh: 改名, en: renamed}}
            """)
        .write(
            "upland/2031-01-01/rules/20-tekun.drl",
            upland.text("upland/2022-01-01/rules/20-tekun.drl").replace("本人申请\"", "由本人申请\""));
    engine = Engine.load(upland.profiles());
  }

  private ReadRequest request(String asOf, String more, String household) {
    String json =
        """
        {"locality": "upland", "asOf": "%s", %s "household": {%s "members": [
          {"id": "P1", "expenses": [], "incomes": []}]}}
        """
            .formatted(asOf, more, household);
    return FactReader.readJson(json.getBytes(StandardCharsets.UTF_8), LocalDate.parse(asOf));
  }

  private Decided decide(String asOf, String more, String household) throws Exception {
    return engine.decide(request(asOf, more, household).request(), false, Locale.ENGLISH);
  }

  private LocalDate standsUntil(String asOf, String more) throws Exception {
    return decide(asOf, more, URBAN).dependence().standsUntil();
  }

  @Test
  void the_end_of_the_period_ends_it() throws Exception {
    assertThat(standsUntil("2025-03-01", "")).isEqualTo("2029-12-31");
    assertThat(standsUntil("2029-12-31", "")).isEqualTo("2029-12-31");
  }

  @Test
  void so_does_the_next_figure() throws Exception {
    assertThat(standsUntil("2030-01-01", "")).isEqualTo("2030-06-30");
  }

  @Test
  void so_does_the_next_version_of_a_layer() throws Exception {
    assertThat(standsUntil("2030-07-01", "")).isEqualTo("2030-12-31");
  }

  @Test
  void under_a_pinned_version_there_is_no_next_one() throws Exception {
    assertThat(standsUntil("2030-07-01", "\"version\": \"2022-01-01\",")).isNull();
  }

  @Test
  void after_all_that_it_stands_for_good() throws Exception {
    assertThat(standsUntil("2031-01-01", "")).isNull();
  }

  @Test
  void a_figure_of_the_caller_has_no_next_one() throws Exception {
    Decided decided = decide("2030-01-01", "\"standards\": {\"dibao\": 500.00},", URBAN);
    assertThat(decided.dependence().standsUntil()).isEqualTo("2030-12-31");
    assertThat(decided.dependence().figures()).isEmpty();
  }

  @Test
  void it_names_the_figures() throws Exception {
    assertThat(decide("2025-03-01", "", URBAN).dependence().figures())
        .containsExactly(new FigureUsed("dibao", "URBAN"));
    assertThat(decide("2025-03-01", "", "").dependence().figures())
        .containsExactly(new FigureUsed("dibao", null));
  }

  @Test
  void the_determination_is_the_same_and_a_look_ahead_changes_nothing() throws Exception {
    String ahead = "\"compareNext\": true,";
    Decided decided = decide("2025-03-01", ahead, URBAN);
    assertThat(decided.determination())
        .isEqualTo(
            engine.determine(request("2025-03-01", ahead, URBAN).request(), false, Locale.ENGLISH));
    assertThat(decided.determination().willChange().on()).isEqualTo("2030-07-01");
    assertThat(decided.dependence()).isEqualTo(decide("2025-03-01", "", URBAN).dependence());
  }
}
