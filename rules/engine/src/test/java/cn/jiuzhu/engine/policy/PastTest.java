package cn.jiuzhu.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years that end on 28 February 2026 begin on 28 February 2024. */
class PastTest {
  private static final Quantity TWO_YEARS = Quantity.of(24);

  @TempDir Path folder;

  private Household household(String facts) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "2026-02-28",
         "household": {%s, "members": [{"id": "P1"}]}}
        """
            .formatted(facts);
    DeterminationRequest read =
        FactReader.readJson(request.getBytes(UTF_8), LocalDate.of(2026, 2, 28)).request();
    InForce inForce =
        new InForce(
            Upland.in(folder).profiles().resolve("upland", read.asOf(), null), read.asOf(), null);
    return new Household(inForce, read.household(), null);
  }

  private Condition refused(String applications) throws Exception {
    return Past.refused("c", household("\"pastApplications\": " + applications), TWO_YEARS, true);
  }

  private Condition exited(String assistance, Category... categories) throws Exception {
    return household("\"pastAssistance\": " + assistance).exitedWithin("c", TWO_YEARS, categories);
  }

  @Test
  void a_refusal_on_the_first_day_of_the_window_counts() throws Exception {
    assertThat(refused("[{\"outcome\": \"REFUSED\", \"decidedOn\": \"2024-02-28\"}]").status())
        .isEqualTo(Truth.MET);
  }

  @Test
  void a_refusal_on_the_day_before_does_not() throws Exception {
    assertThat(refused("[{\"outcome\": \"REFUSED\", \"decidedOn\": \"2024-02-27\"}]").status())
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void the_latest_refusal_is_shown_even_where_it_came_before() throws Exception {
    Condition before =
        refused(
            "[{\"outcome\": \"REFUSED\", \"decidedOn\": \"2024-02-27\"},"
                + " {\"outcome\": \"REFUSED\", \"decidedOn\": \"2023-01-01\"}]");
    assertThat(before.actual()).isEqualTo(LocalDate.of(2024, 2, 27));
    assertThat(before.limit()).isEqualTo(LocalDate.of(2024, 2, 28));
  }

  @Test
  void an_approval_does_not() throws Exception {
    assertThat(refused("[{\"outcome\": \"APPROVED\", \"decidedOn\": \"2026-01-01\"}]").status())
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void a_refusal_without_a_day_leaves_it_open() throws Exception {
    Condition open = refused("[{\"outcome\": \"REFUSED\"}]");
    assertThat(open.status()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.missing()).containsExactly("/household/pastApplications/0/decidedOn");
  }

  @Test
  void a_decision_without_an_outcome_leaves_it_open_only_within_the_window() throws Exception {
    assertThat(refused("[{\"decidedOn\": \"2025-01-01\"}]").missing())
        .containsExactly("/household/pastApplications/0/outcome");
    assertThat(refused("[{\"decidedOn\": \"2020-01-01\"}]").status()).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void no_file_leaves_it_open_and_an_empty_one_settles_it() throws Exception {
    assertThat(Past.refused("c", household("\"area\": \"URBAN\""), TWO_YEARS, true).missing())
        .containsExactly("/household/pastApplications");
    assertThat(refused("[]").status()).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void an_exit_counts_from_its_last_day_and_only_in_the_categories_named() throws Exception {
    String dibao = "[{\"category\": \"DIBAO\", \"from\": \"2020-01-01\", \"to\": \"2024-02-28\"}]";
    assertThat(exited(dibao).status()).isEqualTo(Truth.MET);
    assertThat(exited(dibao, Category.DIBAO).status()).isEqualTo(Truth.MET);
    assertThat(exited(dibao, Category.TEKUN).status()).isEqualTo(Truth.NOT_MET);
    assertThat(exited(dibao.replace("02-28\"}", "02-27\"}")).status()).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void an_exit_whose_category_is_not_stated_may_be_one_of_those_named() throws Exception {
    assertThat(exited("[{\"to\": \"2025-01-01\"}]").status()).isEqualTo(Truth.MET);
    assertThat(exited("[{\"to\": \"2025-01-01\"}]", Category.DIBAO).missing())
        .containsExactly("/household/pastAssistance/0/category");
  }
}
