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
 * A mother and her child in a village of Henan, on the register that guards against a return to
 * poverty: refused dibao, recognised as marginal instead, helped by the departments, reviewed; they
 * have more, are struck off after a check, and have less than ever. Dibao is 600 yuan a head, so
 * marginal is below 600 × 1.5 = 900 (HEN-2.1.3a).
 */
@QuarkusTest
@TestProfile(FiguresFilledIn.class)
@Tag("database")
class HenanStoryTest extends Story {
  HenanStoryTest() {
    super("H-henan-story");
  }

  @Test
  void fromTheApplicationToTheHomeChecks() {
    appliesForDibao();
    isRefusedAndAgreesToAnother();
    isRecognisedAsMarginal();
    isHelpedByTheDepartments();
    isReviewed();
    hasMore();
    isStruckOff();
    hasLess();
    hasYetAnotherChange();
    everythingIsOnRecord();
  }

  private void appliesForDibao() {
    today("2023-03-01"); // a Wednesday
    begins(
        """
        {"locality": "henan", "source": "APPLICATION", "by": "w-1",
         "application": {"programme": "DIBAO", "channel": "COUNTER", "appliedOn": "2023-02-28", "acceptedOn": "2023-03-01"},
         "household": {"county": "411521", "area": "RURAL", "registration": "LOCAL", "assetTest": "PASSED",
          "antiPovertyRegister": "MARGINAL_PRONE", "hardship": "NONE", "events": [], "changes": [], "needs": [], "currentAssistance": [],
          "members": [
           {"id": "P1", "relation": "HEAD", "birthDate": "1985-04-12", "disability": "NONE", "illness": {"listedMajor": false},
            "workCapacity": "FULL", "registers": [], "needs": [], "incomes": [{"kind": "WAGE", "amount": 1600.00, "per": "MONTH"}], "expenses": []},
           {"id": "P2", "relation": "CHILD", "birthDate": "2012-09-01", "disability": "NONE", "illness": {"listedMajor": false},
            "schoolStage": "COMPULSORY", "registers": [], "needs": [], "incomes": [], "expenses": []}]}}
        """);

    // 1600 / 2 = 800 a head: not below 600 (HEN-2.1.1a), below 900 (HEN-2.1.3a).
    assertThat(category("DIBAO")).isEqualTo("INELIGIBLE");
    assertThat(category("DIBAO_MARGINAL")).isEqualTo("ELIGIBLE");
    // Watched because of the register (HEN-2.0.2), and first because marginal (HEN-3.1.2).
    answer().body("answer.monitoring.priority", equalTo(true));
    watchedFor(contains("ANTI_POVERTY_MONITORED", "PRIORITY_CATEGORY"));
    // Dibao goes by the national measures (HEN-2.2.6). Survey within 3 working days: Thursday the
    // 2nd, the 3rd, Monday the 6th (NAT-57-15).
    due("deadlines", "SURVEY_START", "2023-03-06");
    // The township decides (HEN-2.2.1), within 20 (NAT-DN-4.1b): 2 and 3 March are 2, the weeks of
    // the 6th, 13th and 20th 15 more, 27, 28 and 29 March.
    assigned("deadlines", "DIBAO_DECISION", "TOWNSHIP");
    due("deadlines", "DIBAO_DECISION", "2023-03-29");
    // Nothing has changed yet: no home check (HEN-3.3.2).
    none("tasks", "HOME_CHECK");
  }

  private void isRefusedAndAgreesToAnother() {
    today("2023-03-21");
    change(
        """
        {"source": "REVIEW", "by": "w-1",
         "application": {"decidedOn": "2023-03-20", "outcome": "REFUSED", "notifiedOn": "2023-03-21", "consentOn": "2023-03-21"}}
        """);

    states("deadlines", "DIBAO_DECISION", "CLOSED");
    // Told within 3 working days of Monday the 20th: 21, 22, 23 March (NAT-57-21b).
    due("deadlines", "REFUSAL_NOTICE", "2023-03-23");
    states("deadlines", "REFUSAL_NOTICE", "CLOSED");
    // Told of what fits instead and, with consent on the 21st, recognised within 3 working days:
    // 22, 23, 24 March (HEN-2.2.10).
    assigned("tasks", "INFORM", "TOWNSHIP");
    done("tasks", "INFORM", 0);
    due("deadlines", "FALLBACK_RECOGNITION", "2023-03-24");
    states("deadlines", "FALLBACK_RECOGNITION", "OPEN");
  }

  private void isRecognisedAsMarginal() {
    today("2023-03-24");
    change(
        """
        {"source": "REVIEW", "by": "w-1",
         "household": {"currentAssistance": [{"category": "DIBAO_MARGINAL", "since": "2023-03-24", "persons": ["P1", "P2"]}]}}
        """);

    states("deadlines", "FALLBACK_RECOGNITION", "CLOSED");
    // A year from the recognition; how often in between is not said (HEN-2.2.3).
    due("reviews", "ANNUAL_REVIEW", "2024-03-24");
    none("reviews", "PERIODIC_CHECK");
    answer().body("answer.missing.pointer", hasItem("/standards/periodicCheckMonths"));
    // Whether they get what is due to them is looked at now (HEN-3.3.1).
    assigned("tasks", "CHECK_REPORT", "CIVIL_AFFAIRS");
    states("tasks", "CHECK_REPORT", "OPEN");
  }

  private void isHelpedByTheDepartments() {
    today("2023-04-10");
    change(
        """
        {"source": "VISIT", "by": "w-1",
         "household": {"needs": ["HOUSING"], "housing": {"inDifficulty": true, "dangerous": true}, "members": [{"id": "P2", "needs": ["EDUCATION"]}]}}
        """);

    // A dangerous house of a marginal household in the country (HEN-4.2.3b).
    assertThat(aid("DANGEROUS_HOUSE_RENOVATION", "status")).isEqualTo("ELIGIBLE");
    // Each need goes to the department that answers for it (HEN-3.3.5, HEN-5.2.2) ...
    assigned("referrals", "HOUSING", "HOUSING");
    assigned("referrals", "EDUCATION", "EDUCATION");
    // ... and is closed by what that department reports back, by nothing else (HEN-5.2.6).
    String closed = "{\"to\": \"CLOSED\", \"by\": \"w-2\", \"reason\": \"long ago\"}";
    move("referrals", "HOUSING", 0, closed)
        .statusCode(409)
        .body("errors.pointer", contains("/feedback"));
    today("2023-06-12");
    feedback("HOUSING", 0);
    detail("referrals", "HOUSING", 0).body("steps.feedback", contains("aid is given"));
    states("referrals", "EDUCATION", "OPEN");
    feedback("EDUCATION", 0);
    done("tasks", "CHECK_REPORT", 0);
  }

  private void isReviewed() {
    today("2024-03-24"); // its last day is not over
    dailyPass.run();
    item("reviews", "ANNUAL_REVIEW").body("overdue", contains(false));
    today("2024-03-25");
    dailyPass.run();
    item("reviews", "ANNUAL_REVIEW").body("overdue", contains(true));
    done("reviews", "ANNUAL_REVIEW", 0);
    change(
        """
        {"source": "REVIEW", "by": "w-1",
         "household": {"needs": [], "housing": {"inDifficulty": false, "dangerous": false}, "members": [{"id": "P2", "needs": []}],
          "currentAssistance": [{"category": "DIBAO_MARGINAL", "since": "2023-03-24", "persons": ["P1", "P2"], "lastReviewOn": "2024-03-25"}]}}
        """);

    // The next again a year from the recognition, not from the review (HEN-2.2.3).
    due("reviews", "ANNUAL_REVIEW", "2024-03-24", "2025-03-24");
    states("reviews", "ANNUAL_REVIEW", "CLOSED", "OPEN");
  }

  private void hasMore() {
    today("2024-05-06");
    change(wage("1900.00", "INCOME_UP", "2024-05-01", "2024-05-06"));
    change("{\"source\": \"REPORT\", \"household\": {\"reemployedOn\": \"2024-05-01\"}}");

    // 1900 / 2 = 950 a head, not below 900. The opinions know no gradual exit, and the nation's is
    // for dibao alone (NAT-DN-1.3): what may no longer qualify is checked, then ended (HEN-3.3.7).
    assertThat(transitions("DIBAO_MARGINAL")).containsExactly("ELIGIBLE>INELIGIBLE");
    assertThat(aid("DIBAO_GRADUAL_EXIT", "status")).isEqualTo("INELIGIBLE");
    states("alerts", "MAY_NO_LONGER_QUALIFY", "OPEN");
    assigned("tasks", "VERIFY_AND_TERMINATE", "CIVIL_AFFAIRS");
    item("tasks", "VERIFY_AND_TERMINATE").body("due", contains((Object) null));
    // Reported and entered, within a time that is not said (HEN-3.2.2). Whoever is in assistance is
    // not visited for a change (HEN-3.3.1).
    assigned("tasks", "RECORD_CHANGE", "TOWNSHIP");
    none("alerts", "FAMILY_SITUATION_CHANGED");
  }

  private void isStruckOff() {
    today("2024-05-20");
    done("alerts", "MAY_NO_LONGER_QUALIFY", 0);
    done("tasks", "VERIFY_AND_TERMINATE", 0);
    change(
        """
        {"source": "REVIEW", "by": "w-1", "household": {"currentAssistance": [], "changes": [],
         "pastAssistance": [{"category": "DIBAO_MARGINAL", "from": "2023-03-24", "to": "2024-05-20", "endReason": "INCOME_ABOVE_STANDARD"}]}}
        """);

    states("reviews", "ANNUAL_REVIEW", "CLOSED", "WITHDRAWN");
    // On the register they are watched as before (HEN-2.0.2), though not first (HEN-3.1.2).
    answer().body("answer.monitoring.priority", equalTo(false));
    watchedFor(contains("ANTI_POVERTY_MONITORED"));
  }

  private void hasLess() {
    today("2024-09-02");
    change(wage("1000.00", "INCOME_DOWN", "2024-08-25", "2024-09-02"));

    // 1000 / 2 = 500 a head, below 600.
    assertThat(transitions("DIBAO")).containsExactly("INELIGIBLE>ELIGIBLE");
    // Outside assistance a change is an alert: the township goes there and tells them what there is
    // (HEN-3.3.2, HEN-3.3.3); by when is not said.
    states("alerts", "FAMILY_SITUATION_CHANGED", "OPEN");
    assigned("tasks", "HOME_CHECK", "TOWNSHIP");
    item("tasks", "HOME_CHECK").body("due", contains((Object) null));
    states("tasks", "INFORM", "CLOSED", "OPEN");
    // After that it helps them apply, if they need it (HEN-3.3.4).
    none("tasks", "ASSIST_APPLICATION");
    change("{\"source\": \"VISIT\", \"household\": {\"needs\": [\"BASIC_LIVING\"]}}");
    detail("tasks", "ASSIST_APPLICATION", 0)
        .body("entry.department", equalTo("TOWNSHIP"))
        .body("entry.after", equalTo("HOME_CHECK"));
    done("tasks", "HOME_CHECK", 0);
    done("alerts", "FAMILY_SITUATION_CHANGED", 0);
  }

  private void hasYetAnotherChange() {
    today("2024-10-08");
    change("{\"source\": \"REVIEW\", \"household\": {\"changes\": [], \"needs\": []}}");
    states("alerts", "FAMILY_SITUATION_CHANGED", "CLOSED");
    today("2024-12-02");
    change(wage("900.00", "INCOME_DOWN", "2024-11-28", "2024-12-02"));

    states("alerts", "FAMILY_SITUATION_CHANGED", "CLOSED", "OPEN");
    item("alerts", "FAMILY_SITUATION_CHANGED").body("occurrence", contains(1, 2));
    states("tasks", "HOME_CHECK", "CLOSED", "OPEN");
  }

  private static String wage(String amount, String change, String on, String reportedOn) {
    return """
    {"source": "REPORT", "by": "w-1", "household": {"changes": [{"kind": "%s", "on": "%s", "reportedOn": "%s"}],
     "members": [{"id": "P1", "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}]}]}}
    """
        .formatted(change, on, reportedOn, amount);
  }
}
