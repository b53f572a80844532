package cn.jiuzhu.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upland counts without local hukou only the spouse of the head. */
class CompositionTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);
  private static final String LOCAL = "\"registration\": \"LOCAL\",";

  @TempDir Path folder;

  /** A local head with 3000 a month, and P2 without income and with hukou elsewhere. */
  private Household household(String registration, String head, String relation) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "%s",
         "household": {%s "members": [
          {"id": "P1", %s "registration": "LOCAL", "expenses": [],
           "incomes": [{"kind": "WAGE", "amount": 3000, "per": "MONTH"}]},
          {"id": "P2", %s "registration": "NON_LOCAL", "expenses": [], "incomes": []}]}}
        """
            .formatted(TODAY, registration, head, relation);
    DeterminationRequest read = FactReader.readJson(request.getBytes(UTF_8), TODAY).request();
    Upland upland = Upland.in(folder);
    Path tables = Files.createDirectories(folder.resolve("upland/2022-01-01/tables"));
    Files.writeString(
        tables.resolve("counted-without-local-hukou.csv"),
        """
        id,clause,relation,of,note
        CW1,U-1,SPOUSE,HEAD,the spouse
        """);
    InForce inForce = new InForce(upland.profiles().resolve("upland", TODAY, null), TODAY, null);
    return new Household(inForce, read.household(), null);
  }

  private static String is(String relation) {
    return "\"relation\": \"" + relation + "\",";
  }

  @Test
  void a_relation_that_is_listed_counts() throws Exception {
    Household household = household(LOCAL, is("HEAD"), is("SPOUSE"));
    assertThat(household.openFor()).isEmpty();
    assertThat(household.getSize().toString()).isEqualTo("2");
    assertThat(household.getPerCapitaIncome().toString()).isEqualTo("1500.00");
  }

  @Test
  void a_relation_that_is_not_listed_does_not() throws Exception {
    Household household = household(LOCAL, is("HEAD"), is("SIBLING"));
    assertThat(household.notCounted()).containsExactly("P2");
    assertThat(household.getPerCapitaIncome().toString()).isEqualTo("3000.00");
  }

  @Test
  void a_relation_that_is_not_stated_leaves_open_who_counts_and_what_they_have() throws Exception {
    Household household = household(LOCAL, is("HEAD"), "");
    assertThat(household.getSize().toString()).isEqualTo("[1, 2]");
    assertThat(household.getPerCapitaIncome().toString()).isEqualTo("[0, ∞]");
    assertThat(household.getPerCapitaIncome().missing())
        .containsExactly("/household/members/1/relation");
  }

  @Test
  void so_does_that_of_the_only_member_with_local_hukou() throws Exception {
    assertThat(household(LOCAL, "", is("SPOUSE")).openFor())
        .containsExactly("/household/members/0/relation");
  }

  @Test
  void whether_the_household_is_local_decides_too() throws Exception {
    assertThat(household("", is("HEAD"), is("SIBLING")).openFor())
        .containsExactly("/household/registration");
    assertThat(household("", is("HEAD"), is("SPOUSE")).openFor()).isEmpty();
  }

  @Test
  void beside_a_head_without_local_hukou_nobody_is_left_out() throws Exception {
    Household household = household("\"registration\": \"NON_LOCAL\",", is("HEAD"), is("SIBLING"));
    assertThat(household.openFor()).isEmpty();
    assertThat(household.notCounted()).isEmpty();
  }
}
