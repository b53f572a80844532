package cn.jiuzhu.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Upland;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.RegisterCode;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Until when what rules ask on 10 February 2026 comes out the same. */
class StandsUntilTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  private static final Quantity NOT_KNOWN = Quantity.unknown("/standards/period");

  @TempDir Path folder;

  private Household household(LocalDate asOf, String facts, String member) throws Exception {
    String request =
        """
        {"locality": "upland", "asOf": "%s", "household": {%s "members": [{"id": "P1"%s}]}}
        """
            .formatted(asOf, facts, member);
    DeterminationRequest read = FactReader.readJson(request.getBytes(UTF_8), asOf).request();
    Upland upland = Upland.in(folder);
    String options = "national/2021-07-01/options.yaml";
    upland.write(
        options,
        upland.text(options)
            + """
            income-look-back-months:
              value: 12
              clauses: [N-1]
              reason: {zh: 年, en: a year}
            unified-standards:
              value: [dibao]
              clauses: [N-2]
              reason: {zh: 同标, en: unified}
            unified-standards-from:
              value: "2026-07-01"
              clauses: [N-2]
              reason: {zh: 同标, en: unified}
            """);
    upland.write(
        "national/standards/dibao.yaml",
        """
        title: {zh: 低保标准, en: Dibao standard}
        unit: CNY/PERSON/MONTH
        by: [area]
        entries: []
        """);
    InForce inForce = new InForce(upland.profiles().resolve("upland", asOf, null), asOf, null);
    return new Household(inForce, read.household(), null);
  }

  private Household household(String facts) throws Exception {
    return household(TODAY, facts + ",", "");
  }

  private Person person(String facts) throws Exception {
    return household(TODAY, "", ", " + facts).people().get(0);
  }

  private Person born(String day, LocalDate asOf) throws Exception {
    return household(asOf, "", ", \"birthDate\": \"" + day + "\"").people().get(0);
  }

  private static Fact<LocalDate> on(String day) {
    return new Fact<>(LocalDate.parse(day), "", "");
  }

  private static void standsUntil(Subject subject, String day) {
    assertThat(subject.inForce.horizon().last()).isEqualTo(LocalDate.parse(day));
  }

  private static void standsForGood(Subject subject) {
    assertThat(subject.inForce.horizon().last()).isNull();
  }

  // --- ages ------------------------------------------------------------------------------------

  @Test
  void an_age_stands_until_the_day_before_the_birthday() throws Exception {
    Person person = born("2008-05-20", TODAY);
    person.getAge();
    standsUntil(person, "2026-05-19");
  }

  @Test
  void who_was_born_on_29_February_is_a_year_older_on_the_28th() throws Exception {
    Person person = born("2008-02-29", TODAY);
    person.getAge();
    standsUntil(person, "2026-02-27");
  }

  @Test
  void on_the_birthday_it_stands_for_a_year() throws Exception {
    // The 20th birthday, in a leap year, is on the 29th again.
    Person person = born("2008-02-29", LocalDate.of(2027, 2, 28));
    person.getAge();
    standsUntil(person, "2028-02-28");
  }

  @Test
  void an_age_that_is_asked_for_turns_on_that_birthday_only() throws Exception {
    // 17 today; 60 on 20 May 2068.
    Person person = born("2008-05-20", TODAY);
    person.reached("c", Quantity.of(60));
    standsUntil(person, "2068-05-19");
    person.under("c", Quantity.of(18));
    standsUntil(person, "2026-05-19");
  }

  @Test
  void an_age_that_is_reached_stays_so() throws Exception {
    Person person = born("2008-05-20", TODAY);
    person.reached("c", Quantity.of(16));
    person.under("c", Quantity.of(0));
    standsForGood(person);
  }

  @Test
  void a_part_of_a_year_is_reached_with_the_next_birthday() throws Exception {
    // Above 17.5 is 18.
    Person person = born("2008-05-20", TODAY);
    person.reached("c", Quantity.exact(new BigDecimal("17.5")));
    standsUntil(person, "2026-05-19");
  }

  @Test
  void where_the_limit_is_not_known_every_birthday_may_matter() throws Exception {
    Person person = born("2008-05-20", TODAY);
    person.reached(
        "c", Quantity.between(new BigDecimal("40"), new BigDecimal("50"), Set.of("/standards/a")));
    standsUntil(person, "2026-05-19");
  }

  @Test
  void an_unknown_birth_date_has_no_birthday() throws Exception {
    Person person = person("\"sex\": \"FEMALE\"");
    person.reached("c", Quantity.of(60));
    person.getAge();
    standsForGood(person);
  }

  // --- periods ---------------------------------------------------------------------------------

  @Test
  void a_period_stands_until_its_last_day() throws Exception {
    // A month after 31 January is 28 February.
    Person person = person("\"sex\": \"FEMALE\"");
    person.notAfter("c", on("2026-01-31"), Quantity.of(1));
    standsUntil(person, "2026-02-28");
  }

  @Test
  void a_period_that_has_to_be_over_is_not_until_the_day_before() throws Exception {
    // 13 months after 31 January 2025, and two years after 29 February 2024, is 28 February 2026.
    Person person = person("\"sex\": \"FEMALE\"");
    person.lasted("c", on("2025-01-31"), Quantity.of(13));
    standsUntil(person, "2026-02-27");
    Person other = person("\"sex\": \"FEMALE\"");
    other.lasted("c", on("2024-02-29"), Quantity.of(2).in("YEARS"));
    standsUntil(other, "2026-02-27");
  }

  @Test
  void what_is_over_stays_so_and_what_is_not_known_does_not_turn_by_itself() throws Exception {
    Person person = person("\"sex\": \"FEMALE\"");
    person.notAfter("c", on("2025-01-31"), Quantity.of(1));
    person.lasted("c", on("2025-01-31"), Quantity.of(1));
    person.notAfter("c", on("2026-01-31"), NOT_KNOWN);
    person.lasted("c", person.never(), Quantity.of(1));
    standsForGood(person);
  }

  @Test
  void a_rule_that_takes_the_day_itself_is_asked_again_every_day() throws Exception {
    Person person = person("\"sex\": \"FEMALE\"");
    person.getAsOf();
    standsUntil(person, "2026-02-10");
  }

  // --- windows ---------------------------------------------------------------------------------

  private static String refusedOn(String day) {
    return "\"pastApplications\": [{\"outcome\": \"REFUSED\", \"decidedOn\": \"" + day + "\"}]";
  }

  @Test
  void a_refusal_counts_until_two_years_are_over() throws Exception {
    // Two years before 28 February 2026 is 28 February 2024, before 1 March is 1 March.
    Household household = household(refusedOn("2024-02-29"));
    Past.refused("c", household, Quantity.of(24), true);
    standsUntil(household, "2026-02-28");
  }

  @Test
  void the_window_of_a_long_month_begins_at_the_end_of_a_short_one() throws Exception {
    // One month before 29, 30 and 31 March is 28 February, before 1 April 1 March.
    Household household = household(LocalDate.of(2026, 3, 10), refusedOn("2026-02-28") + ",", "");
    Past.refused("c", household, Quantity.of(1), true);
    standsUntil(household, "2026-03-31");
  }

  @Test
  void a_refusal_before_the_window_or_of_a_window_not_known_does_not_turn() throws Exception {
    Household household = household(refusedOn("2024-02-09"));
    Past.refused("c", household, Quantity.of(24), true);
    Past.refused("c", household, NOT_KNOWN, true);
    standsForGood(household);
  }

  @Test
  void an_exit_of_a_category_not_stated_is_asked_about_until_the_window_is_over() throws Exception {
    Household household = household("\"pastAssistance\": [{\"to\": \"2026-01-05\"}]");
    household.exitedWithin("c", Quantity.of(6), Category.DIBAO);
    standsUntil(household, "2026-07-05");
  }

  @Test
  void what_came_once_is_income_until_the_look_back_period_is_over() throws Exception {
    Person person =
        person(
            """
            "incomes": [{"kind": "WAGE", "amount": 100, "per": "ONCE", "receivedOn": "2025-02-15"}]
            """);
    person.getMonthlyWage();
    standsUntil(person, "2026-02-15");
  }

  // --- expenses --------------------------------------------------------------------------------

  private Person spent(String per, String day) throws Exception {
    return person(
        """
        "expenses": [{"kind": "EDUCATION", "amount": 100, "per": "%s", "incurredOn": "%s"}]
        """
            .formatted(per, day));
  }

  @Test
  void what_was_spent_this_year_counts_until_it_ends() throws Exception {
    Person once = spent("ONCE", "2026-01-05");
    once.spentThisYear(ExpenseKind.EDUCATION);
    standsUntil(once, "2026-12-31");
    Person total = spent("YEAR", "2026-01-05");
    total.spentThisYear(ExpenseKind.EDUCATION);
    standsUntil(total, "2026-12-31");
  }

  @Test
  void what_was_spent_last_year_counts_no_more() throws Exception {
    Person person = spent("ONCE", "2025-12-31");
    person.spentThisYear(ExpenseKind.EDUCATION);
    standsForGood(person);
  }

  @Test
  void what_was_spent_in_twelve_months_counts_until_they_are_over() throws Exception {
    Person person = spent("ONCE", "2025-02-15");
    Expenditure.stated(person, "EDUCATION");
    standsUntil(person, "2026-02-15");
  }

  @Test
  void the_total_of_a_year_counts_wholly_then_in_part_then_not() throws Exception {
    // Twelve months before 1 January 2027 is 1 January 2026; before the 2nd only a part is left.
    Person person = spent("YEAR", "2026-01-05");
    Expenditure.stated(person, "EDUCATION");
    standsUntil(person, "2027-01-01");
    // Of 2025 a part lies within the twelve months before 31 December 2026, none in those before
    // 1 January 2027.
    Person part = spent("YEAR", "2025-06-01");
    Expenditure.stated(part, "EDUCATION");
    standsUntil(part, "2026-12-31");
    Person none = spent("YEAR", "2024-06-01");
    Expenditure.stated(none, "EDUCATION");
    standsForGood(none);
  }

  // --- what is on file -------------------------------------------------------------------------

  @Test
  void a_recognition_is_on_file_until_its_last_day() throws Exception {
    Household household =
        household(
            """
            "currentAssistance": [{"category": "DIBAO", "validUntil": "2026-06-30"},
              {"category": "TEKUN", "validUntil": "2026-02-09"}, {"category": "TEKUN"}]
            """);
    household.enrolled("c", Category.DIBAO);
    standsUntil(household, "2026-06-30");
  }

  @Test
  void a_register_is_held_until_its_last_day() throws Exception {
    Person person =
        person(
            """
            "registers": [{"code": "MEDICAL_AID", "until": "2026-06-30"},
              {"code": "LEGAL_AID", "until": "2026-02-09"}]
            """);
    person.holds("c", RegisterCode.LEGAL_AID);
    standsUntil(person, "2026-06-30");
  }

  @Test
  void a_standard_holds_for_the_country_too_from_its_day() throws Exception {
    Household household = household("\"area\": \"RURAL\"");
    household.standard("dibao");
    standsUntil(household, "2026-06-30");
  }

  // --- deadlines and reviews -------------------------------------------------------------------

  private static Answer answer() {
    Answer answer = new Answer(false);
    answer.firing(new RuleCited(1, "N-1", "10.drl", List.of("N-1")));
    return answer;
  }

  /** Three working days: Friday the 13th, the made-up Saturday, and Tuesday the 24th. */
  private Household deadline(LocalDate asOf, Fact<LocalDate> doneOn) throws Exception {
    Household household = household(asOf, "", "");
    answer()
        .deadline(
            "DECIDE",
            "TOWNSHIP",
            household,
            on("2026-02-12"),
            Quantity.of(3),
            Answer.Counting.WORKING_DAYS,
            doneOn);
    return household;
  }

  @Test
  void a_deadline_is_open_until_its_day() throws Exception {
    Fact<LocalDate> never = new Fact<>(null, "", "");
    standsUntil(deadline(LocalDate.of(2026, 2, 13), never), "2026-02-24");
    standsUntil(deadline(LocalDate.of(2026, 2, 24), never), "2026-02-24");
  }

  @Test
  void overdue_or_done_it_stays_so() throws Exception {
    standsForGood(deadline(LocalDate.of(2026, 2, 25), new Fact<>(null, "", "")));
    standsForGood(deadline(LocalDate.of(2026, 2, 13), on("2026-02-13")));
  }

  /** The answer names the day of the review, whether it lies ahead or not. */
  @Test
  void that_a_review_falls_due_is_no_other_answer() throws Exception {
    Household household =
        household("\"currentAssistance\": [{\"category\": \"DIBAO\", \"since\": \"2025-09-01\"}]");
    Recognition recognition = Recognition.of(household).get(0);
    Answer answer = answer();
    answer.reviewFromRecognition("REVIEW", recognition, Quantity.of(6));
    assertThat(answer.reviews.get(0).due()).isEqualTo(LocalDate.of(2026, 3, 1));
    standsForGood(household);
  }
}
