package cn.jiuzhu.service.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A mother in casual work and her disabled child in the county town of Huining: on dibao with the
 * uplift, checked every half year, found steady work, six months of gradual exit, off dibao; an
 * accident brings them back. Dibao is 600 yuan a head, marginal below 900 (HUI-1.3.3).
 */
@QuarkusTest
@TestProfile(FiguresFilledIn.class)
@Tag("database")
class HuiningStoryTest extends Story {
  HuiningStoryTest() {
    super("H-huining-story");
  }

  @Test
  void fromTheApplicationToTheAccident() {
    applies();
    isRecognised();
    isReviewed();
    takesUpWork();
    exitsGradually();
    isOffDibao();
    hasAnAccident();
    everythingIsOnRecord();
  }

  private void applies() {
    today("2022-09-01"); // a Thursday
    begins(
        """
        {"locality": "huining", "source": "APPLICATION", "by": "w-1",
         "application": {"programme": "DIBAO", "channel": "COUNTER", "appliedOn": "2022-08-31", "acceptedOn": "2022-09-01"},
         "household": {"area": "URBAN", "registration": "LOCAL", "assetTest": "PASSED", "incomeStable": false,
          "hardship": "NONE", "events": [], "changes": [], "needs": [], "currentAssistance": [],
          "members": [
           {"id": "P1", "relation": "HEAD", "birthDate": "1986-05-12", "disability": "NONE", "illness": {"listedMajor": false},
            "selfCareAbilitiesLost": 0, "workCapacity": "FULL", "employment": "FLEXIBLE", "legalSupporters": "ABLE", "registers": [], "needs": [],
            "incomes": [{"kind": "WAGE", "amount": 900.00, "per": "MONTH"}], "expenses": []},
           {"id": "P2", "relation": "CHILD", "birthDate": "2010-09-01", "disability": {"type": "PHYSICAL", "level": 2}, "illness": {"listedMajor": false},
            "selfCareAbilitiesLost": 0, "legalSupporters": "ABLE", "schoolStage": "COMPULSORY", "childStatus": "NONE", "ownApplication": false,
            "registers": [], "needs": [], "incomes": [], "expenses": []}]}}
        """);

    // 900 / 2 = 450 a head, below 600 (HUI-2.1.2.1): (600 - 450) × 2 = 300, and for the child
    // 600 × 20% = 120 (HUI-2.1.1.3b).
    assertThat(category("DIBAO")).isEqualTo("ELIGIBLE");
    assertThat(aid("DIBAO_ALLOWANCE", "amount.value")).isEqualTo(420f);
    // Who qualifies is taken in (HUI-2.1.4.3a), after the check of means (HUI-3.3a).
    states("tasks", "START_RECOGNITION", "OPEN", "OPEN"); // each of the two
    assigned("tasks", "CHECK_MEANS", "CIVIL_AFFAIRS");
    // Survey within 3 working days: Friday the 2nd, 5, 6 September (NAT-57-15).
    due("deadlines", "SURVEY_START", "2022-09-06");
    // The county decides within 30 (NAT-57-22): 2 September is 1, the week of the 5th makes 6; the
    // 12th is Mid-Autumn, 13-16 make 10; the weeks of the 19th and 26th 20; 1-7 October are off,
    // Saturday the 8th and Sunday the 9th are worked: 22; the week of the 10th 27; 17, 18, 19.
    assigned("deadlines", "DIBAO_DECISION", "CIVIL_AFFAIRS");
    due("deadlines", "DIBAO_DECISION", "2022-10-19");
  }

  private void isRecognised() {
    today("2022-09-23");
    change(
        """
        {"source": "REVIEW", "by": "w-1",
         "application": {"decidedOn": "2022-09-20", "outcome": "APPROVED", "notifiedOn": "2022-09-22"},
         "household": {"currentAssistance": [{"category": "DIBAO", "since": "2022-09-20", "persons": ["P1", "P2"]}]}}
        """);

    states("deadlines", "DIBAO_DECISION", "CLOSED");
    states("tasks", "START_RECOGNITION", "WITHDRAWN", "WITHDRAWN");
    // Paid from the month after the decision (NAT-57-23).
    assertThat(aid("DIBAO_ALLOWANCE", "from")).isEqualTo("2022-10-01");
    // Watched first (HUI-2.1.4.1a). Casual income and somebody able to work: a check every half
    // year (HUI-2.1.4.2b).
    watchedFor(contains("MONITORED_DIBAO"));
    due("reviews", "DIBAO_RECHECK", "2023-03-20");
  }

  private void isReviewed() {
    today("2023-03-21");
    dailyPass.run();
    item("reviews", "DIBAO_RECHECK").body("overdue", contains(true));
    today("2023-03-22");
    done("reviews", "DIBAO_RECHECK", 0);
    change(
        """
        {"source": "REVIEW", "by": "w-1", "household": {"currentAssistance": [
         {"category": "DIBAO", "since": "2022-09-20", "persons": ["P1", "P2"], "lastReviewOn": "2023-03-22"}]}}
        """);

    // The next half a year after the check.
    due("reviews", "DIBAO_RECHECK", "2023-03-20", "2023-09-22");
    states("reviews", "DIBAO_RECHECK", "CLOSED", "OPEN");
  }

  private void takesUpWork() {
    today("2023-04-10");
    change(
        """
        {"source": "REPORT", "by": "w-1",
         "household": {"reemployedOn": "2023-04-03", "incomeStable": true, "changes": [{"kind": "INCOME_UP", "on": "2023-04-03", "reportedOn": "2023-04-10"}],
          "members": [{"id": "P1", "employment": "EMPLOYED", "incomes": [{"kind": "WAGE", "amount": 1500.00, "per": "MONTH"}]}]}}
        """);

    // 1500 / 2 = 750 a head, above 600: dibao goes on for at most 6 months from 3 April, by a sum
    // that no document names (HUI-2.1.2.2).
    assertThat(transitions("DIBAO")).containsExactly("ELIGIBLE>INELIGIBLE");
    assertThat(aid("DIBAO_GRADUAL_EXIT", "status")).isEqualTo("ELIGIBLE");
    assertThat(aid("DIBAO_GRADUAL_EXIT", "until")).isEqualTo("2023-10-03");
    assertThat(aid("DIBAO_GRADUAL_EXIT", "amount.basis")).isEqualTo("UNDETERMINED");
    none("tasks", "VERIFY_AND_TERMINATE");
    // What changed is adjusted at once (HUI-2.1.4.2c); with a steady wage the check comes a year
    // after the last, not half a year (HUI-2.1.4.2a).
    assigned("tasks", "ADJUST", "CIVIL_AFFAIRS");
    due("reviews", "DIBAO_RECHECK", "2023-03-20", "2023-09-22", "2024-03-22");
    states("reviews", "DIBAO_RECHECK", "CLOSED", "WITHDRAWN", "OPEN");
  }

  private void exitsGradually() {
    today("2023-10-03"); // its last day is not over
    dailyPass.run();
    assertThat(aid("DIBAO_GRADUAL_EXIT", "status")).isEqualTo("ELIGIBLE");
    none("tasks", "VERIFY_AND_TERMINATE");

    today("2023-10-04");
    dailyPass.run();
    // Nobody has entered anything: the day alone ends it. Now they leave dibao (HUI-2.1.2.2).
    assertThat(transitions("DIBAO_GRADUAL_EXIT", "it.cause + ' ' + it.from + '>' + it.to"))
        .endsWith("TIME ELIGIBLE>INELIGIBLE");
    assigned("tasks", "VERIFY_AND_TERMINATE", "CIVIL_AFFAIRS");
    states("tasks", "VERIFY_AND_TERMINATE", "OPEN");
  }

  private void isOffDibao() {
    today("2023-10-10");
    done("tasks", "VERIFY_AND_TERMINATE", 0);
    change(
        """
        {"source": "REVIEW", "by": "w-1", "household": {"currentAssistance": [], "changes": [],
         "pastAssistance": [{"category": "DIBAO", "from": "2022-09-20", "to": "2023-10-09", "endReason": "REEMPLOYED"}]}}
        """);

    states("tasks", "VERIFY_AND_TERMINATE", "CLOSED");
    states("reviews", "DIBAO_RECHECK", "CLOSED", "WITHDRAWN", "WITHDRAWN");
    // 750 is at least 600 and below 900 (HUI-1.3.3): watched first as other low income
    // (HUI-2.1.4.1a).
    assertThat(category("DIBAO_MARGINAL")).isEqualTo("ELIGIBLE");
    watchedFor(contains("MONITORED_OTHER_LOW_INCOME"));
  }

  private void hasAnAccident() {
    today("2023-12-11");
    change(
        """
        {"source": "VISIT", "by": "w-1",
         "household": {"reemployedOn": null, "incomeStable": false,
          "events": [{"kind": "ACCIDENT", "on": "2023-12-08", "severity": "ORDINARY", "urgent": true, "factsClear": true, "basicLifeAffected": true,
           "personsAffected": 2, "difficultyMonths": 8, "inLocality": true}],
          "members": [{"id": "P1", "employment": "UNEMPLOYED", "incomes": [{"kind": "WAGE", "amount": 900.00, "per": "MONTH"}]}]}}
        """);

    // 450 a head again, and again they are to be taken in (HUI-2.1.4.3a).
    assertThat(transitions("DIBAO")).containsExactly("ELIGIBLE>INELIGIBLE", "INELIGIBLE>ELIGIBLE");
    item("tasks", "START_RECOGNITION").body("occurrence", hasItem(2));
    // 600 × 2 persons × 8 months, of which 6 count (HUI-2.1.3.1a, HUI-2.1.3.1b).
    assertThat(aid("TEMPORARY_ASSISTANCE", "amount.value")).isEqualTo(7200f);
    // What is urgent is looked at quickly (HUI-2.1.3.2d) and kept in view (HUI-2.1.3.2c); the plan
    // names no days for either.
    assigned("tasks", "HOME_CHECK", "TOWNSHIP");
    item("tasks", "HOME_CHECK").body("due", contains((Object) null));
    assigned("tasks", "KEEP_WATCH", "CIVIL_AFFAIRS");
    answer().body("answer.monitoring.priority", equalTo(true));
    watchedFor(hasItem("EMERGENCY_FOLLOWED"));
  }
}
