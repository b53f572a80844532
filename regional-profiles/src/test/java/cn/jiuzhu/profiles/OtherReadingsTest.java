package cn.jiuzhu.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Huining as it would answer by the other reading of each of its options. The readings chosen are
 * pinned by its cases.
 */
class OtherReadingsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Map<String, String> OTHER =
      Map.of(
          "disability-uplift-reading", "OWN_GRANT",
          "marginal-upper-bound", "INCLUSIVE",
          "unstable-and-able-to-work", "EITHER",
          "temporary-aid-months", "AS_STATED",
          "visits-for-partial-loss", "YES");

  private static Engine engine;

  @BeforeAll
  static void load() throws Exception {
    ProfileSource folder = ProfileSource.folder(Path.of("").toAbsolutePath());
    engine = Engine.load(ProfileSet.read(new OtherReadings(folder)));
  }

  /** Huining and its parent, with the other value of each option. */
  private record OtherReadings(ProfileSource folder) implements ProfileSource {
    @Override
    public List<String> files() throws IOException {
      return folder.files().stream()
          .filter(path -> path.startsWith("national/") || path.startsWith("huining/"))
          .toList();
    }

    @Override
    public byte[] read(String path) throws IOException {
      if (!path.equals("huining/2022-04-15/options.yaml")) {
        return folder.read(path);
      }
      String text = new String(folder.read(path), UTF_8);
      for (Map.Entry<String, String> option : OTHER.entrySet()) {
        String other =
            text.replaceFirst(
                option.getKey() + ":\n  value: .*",
                option.getKey() + ":\n  value: " + option.getValue());
        assertThat(other).as(option.getKey()).isNotEqualTo(text);
        text = other;
      }
      return text.getBytes(UTF_8);
    }
  }

  /**
   * Two persons.
   *
   * @param wage of the first, a month
   * @param child what else is known of the second
   * @param household what else is known of the household
   */
  private static Determination ask(String wage, String child, String household) throws Exception {
    String request =
        """
        {"locality": "huining", "asOf": "%s", "standards": {"dibao": 600.00},
         "household": {"area": "URBAN", "assetTest": "PASSED", %s,
           "members": [
             {"id": "P1", "birthDate": "1980-03-02", "disability": "NONE", "workCapacity": "NONE",
              "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], "expenses": []},
             {"id": "P2", "birthDate": "2009-09-01", "legalSupporters": "ABLE", %s,
              "incomes": [], "expenses": []}]}}
        """
            .formatted(DAY, household, wage, child);
    return engine.determine(
        FactReader.readJson(request.getBytes(UTF_8), DAY).request(), false, Locale.CHINESE);
  }

  private static AssistanceOutcome programme(Determination answer, String code) {
    return answer.assistance().stream()
        .filter(one -> one.programme().equals(code) && one.status() == Status.ELIGIBLE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a1_the_uplift_is_a_fifth_of_the_own_grant() throws Exception {
    Determination answer =
        ask("900.00", "\"disability\": {\"type\": \"PHYSICAL\", \"level\": 2}", "\"events\": []");

    // 900.00 ÷ 2 = 450.00; own grant 600.00 - 450.00 = 150.00, a fifth of it 30.00; 300.00 + 30.00
    AssistanceOutcome allowance = programme(answer, "DIBAO_ALLOWANCE");
    assertThat(allowance.amount().value()).isEqualByComparingTo("330.00");
    assertThat(allowance.calculation())
        .containsExactly("(600.00 - 450.00) × 2 = 300.00", "(600.00 - 450.00) × 20% × 1 = 30.00");
  }

  @Test
  void a3_exactly_one_and_a_half_times_is_marginal() throws Exception {
    // 1800.00 ÷ 2 = 900.00 = 600.00 × 1.5
    Determination answer = ask("1800.00", "\"disability\": \"NONE\"", "\"events\": []");

    assertThat(answer.categories())
        .filteredOn(one -> one.code() == Category.DIBAO_MARGINAL)
        .extracting("status")
        .containsExactly(Status.ELIGIBLE);
  }

  @Test
  void a6_unstable_income_alone_halves_the_interval() throws Exception {
    Determination answer =
        ask(
            "900.00",
            "\"disability\": \"NONE\"",
            "\"incomeStable\": false,"
                + " \"currentAssistance\": [{\"category\": \"DIBAO\", \"since\": \"2022-01-15\"}]");

    assertThat(answer.monitoring().reviews())
        .extracting(Monitoring.Review::due)
        .containsExactly(LocalDate.of(2022, 7, 15));
  }

  @Test
  void a8_more_than_six_months_count() throws Exception {
    Determination answer =
        ask(
            "900.00",
            "\"disability\": \"NONE\"",
            "\"events\": [{\"kind\": \"DISASTER\", \"on\": \"2022-05-20\", \"basicLifeAffected\":"
                + " true, \"difficultyMonths\": 7, \"personsAffected\": 2}]");

    // 600.00 × 2 × 7
    assertThat(programme(answer, "TEMPORARY_ASSISTANCE").amount().value())
        .isEqualByComparingTo("8400.00");
  }

  @Test
  void partial_loss_of_self_care_brings_visits() throws Exception {
    Determination answer =
        ask("900.00", "\"disability\": \"NONE\", \"selfCareAbilitiesLost\": 1", "\"events\": []");

    assertThat(programme(answer, "VISIT_CARE_SERVICE").persons()).containsExactly("P2");
  }
}
