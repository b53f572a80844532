package cn.jiuzhu.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules are told of a household on 1 November 2025. */
class HouseholdTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);
  private static final String TEKUN_SINCE_2015 =
      "\"currentAssistance\": [{\"category\": \"TEKUN\", \"since\": \"2015-01-01\"}],";

  @TempDir Path folder;

  private Household household(String facts, String member) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "%s",
         "household": {%s "members": [{"id": "P1", %s}]}}
        """
            .formatted(TODAY, facts, member);
    DeterminationRequest read = FactReader.readJson(request.getBytes(UTF_8), TODAY).request();
    Upland upland = Upland.in(folder);
    Files.writeString(
        folder.resolve("national/2021-07-01/tables/income-deductions.csv"),
        """
        id,clause,expense,who,standard,note
        D1,N-1,EMPLOYMENT_COST,*,dibao,the standard has no value
        """);
    InForce inForce = new InForce(upland.profiles().resolve("upland", TODAY, null), TODAY, null);
    return new Household(inForce, read.household(), null);
  }

  private Quantity education(String per, String incurredOn) throws Exception {
    String expense =
        """
        "expenses": [{"kind": "EDUCATION", "amount": 1000, "per": "%s", "incurredOn": "%s"}]
        """
            .formatted(per, incurredOn);
    return Expenditure.stated(person(household("", expense)), ExpenseKind.EDUCATION.name());
  }

  private static Person person(Household household) {
    return household.people().get(0);
  }

  @Test
  void the_total_of_this_year_falls_into_the_last_twelve_months() throws Exception {
    assertThat(education("YEAR", "2025-01-01").toString()).isEqualTo("1000.00");
  }

  @Test
  void of_the_total_of_last_year_it_is_not_known_how_much_does() throws Exception {
    Quantity spent = education("YEAR", "2024-03-01");
    assertThat(spent.toString()).isEqualTo("[0, 1000.00]");
    assertThat(spent.missing()).containsExactly("/household/members/0/expenses/0/incurredOn");
  }

  @Test
  void the_total_of_the_year_before_does_not() throws Exception {
    assertThat(education("YEAR", "2023-12-31").toString()).isEqualTo("0");
  }

  @Test
  void what_was_spent_once_counts_by_its_day() throws Exception {
    assertThat(education("ONCE", "2024-11-01").toString()).isEqualTo("1000.00");
    assertThat(education("ONCE", "2024-10-31").toString()).isEqualTo("0");
  }

  @Test
  void nothing_is_deducted_from_the_total_income() throws Exception {
    Household household =
        household(
            "",
            """
            "incomes": [{"kind": "WAGE", "amount": 1000, "per": "MONTH"}],
            "expenses": [{"kind": "EMPLOYMENT_COST", "amount": 100, "per": "MONTH"}]
            """);
    assertThat(household.getAnnualIncome().toString()).isEqualTo("[10800.00, 12000.00]");
    assertThat(household.getTotalIncomeLast12Months().toString()).isEqualTo("12000.00");
  }

  private Quantity childAllowance(String status) throws Exception {
    String allowance =
        """
        "incomes": [{"kind": "CHILD_ALLOWANCE", "amount": 1000, "per": "MONTH"}], "expenses": []
        """;
    return household("", status + allowance).getAnnualIncome();
  }

  @Test
  void what_does_not_count_of_children_depends_on_their_status() throws Exception {
    Upland.in(folder);
    Files.writeString(
        folder.resolve("national/2021-07-01/tables/income-not-counted-of-children.csv"),
        """
        id,clause,kind,purpose,childStatus,from,until,note
        NC1,N-1,CHILD_ALLOWANCE,DIBAO,DE_FACTO_UNATTENDED,2025-11-01,*,from today
        """);
    assertThat(childAllowance("\"childStatus\": \"DE_FACTO_UNATTENDED\",").toString())
        .isEqualTo("0");
    assertThat(childAllowance("\"childStatus\": \"ORPHAN\",").toString()).isEqualTo("12000.00");
    Quantity open = childAllowance("");
    assertThat(open.toString()).isEqualTo("[0, 12000.00]");
    assertThat(open.missing()).containsExactly("/household/members/0/childStatus");
  }

  @Test
  void a_recognition_holds_on_the_last_day_of_its_validity_and_not_after_it() throws Exception {
    String file = "\"currentAssistance\": [{\"category\": \"DIBAO\", \"validUntil\": \"%s\"}],";
    String member = "\"relation\": \"HEAD\"";
    assertThat(Recognition.of(household(file.formatted("2025-11-01"), member))).hasSize(1);
    assertThat(Recognition.of(household(file.formatted("2025-10-31"), member))).isEmpty();
  }

  @Test
  void a_child_born_after_the_recognition_came_to_it_as_a_child() throws Exception {
    Person child = person(household(TEKUN_SINCE_2015, "\"birthDate\": \"2018-06-01\""));
    assertThat(child.enrolledBefore("c", Category.TEKUN, Quantity.of(16)).status())
        .isEqualTo(Truth.MET);
  }

  @Test
  void at_what_age_an_older_one_came_to_it_is_not_known() throws Exception {
    // Seven years old today.
    Person child = person(household(TEKUN_SINCE_2015, "\"birthDate\": \"2018-06-01\""));
    assertThat(child.enrolledBefore("c", Category.TEKUN, Quantity.of(7)).status())
        .isEqualTo(Truth.UNKNOWN);
  }
}
