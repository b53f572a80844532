package cn.jiuzhu.toolkit.population;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Draws one household. Every fact that is usually asked for is stated: nothing is left unknown. */
final class HouseholdMaker {
  private static final int YEAR = 365;

  private final Home home;
  private final SplittableRandom random;
  private final ObjectNode household = JsonNodeFactory.instance.objectNode();

  private HouseholdMaker(Home home) {
    this.home = home;
    this.random = home.random();
  }

  /**
   * A household of that area, as a line of a population holds it.
   *
   * @param id its id
   */
  static ObjectNode make(
      Assumption assumptions, String id, String area, LocalDate day, SplittableRandom random) {
    String structure = assumptions.at("structures").at(area).drawn(random);
    boolean poor = assumptions.at("poor-percent").at(area).happens(random);
    HouseholdMaker maker =
        new HouseholdMaker(new Home(assumptions, area, structure, poor, day, random));
    maker.household.put("id", id).put("area", area);
    maker.members();
    maker.standing();
    maker.assistance();
    maker.events();
    maker.housing();
    return maker.household;
  }

  private void members() {
    household.put("registration", home.of("registration").drawn(random));
    ArrayNode members = household.putArray("members");
    List<Person> people = PeopleMaker.of(home.structure(), home.assumptions(), random);
    people.forEach(person -> MemberMaker.add(home, person, members));
  }

  private void standing() {
    boolean passed = home.of("assets-passed-percent").at(home.means()).happens(random);
    household
        .put("assetTest", passed ? "PASSED" : "FAILED")
        .put("incomeStable", home.of("income-stable-percent").happens(random))
        .put("hardship", home.of("hardship").at(home.means()).drawn(random))
        .put(
            "antiPovertyRegister",
            home.rural() ? home.of("anti-poverty-register").drawn(random) : "NONE")
        .put("socialSupport", "NONE")
        .put("institutionalPlaceAvailable", true)
        .put("lastVisitOn", home.before(YEAR).toString());
  }

  private void assistance() {
    ArrayNode current = household.putArray("currentAssistance");
    if (home.poor() && home.of("enrolled-percent").happens(random)) {
      LocalDate since = home.day().minusMonths(home.of("enrolled-months").between(random));
      ObjectNode enrolled =
          current
              .addObject()
              .put("category", home.of("enrolled-as").drawn(random))
              .put("since", since.toString());
      ArrayNode persons = enrolled.putArray("persons");
      household.get("members").forEach(member -> persons.add(member.get("id")));
      LocalDate review = home.before(YEAR);
      enrolled.put("lastReviewOn", (review.isBefore(since) ? since : review).toString());
    }
    for (String none :
        List.of("pastAssistance", "pastApplications", "received", "changes", "leads", "needs")) {
      household.putArray(none);
    }
  }

  private void events() {
    ArrayNode events = household.putArray("events");
    if (home.of("event-percent").happens(random)) {
      int affected = random.nextInt(1, household.get("members").size() + 1);
      events
          .addObject()
          .put("kind", home.of("events").drawn(random))
          .put("on", home.before(YEAR).toString())
          .put("severity", random.nextBoolean() ? "MAJOR" : "ORDINARY")
          .put("urgent", random.nextBoolean())
          .put("factsClear", true)
          .put("basicLifeAffected", home.poor())
          .put("difficultyMonths", random.nextInt(1, 7))
          .put("personsAffected", affected)
          .put("inLocality", true)
          .put("extraExpense", home.of("event-expense").between(random));
    }
  }

  private void housing() {
    int size = household.get("members").size();
    int area = home.of("floor-area").at(home.area()).between(random) * size;
    household
        .putObject("housing")
        .put("tenure", home.of("tenure").at(home.area()).drawn(random))
        .put("floorArea", BigDecimal.valueOf(area))
        .put("inDifficulty", home.of("housing-difficulty-percent").at(home.means()).happens(random))
        .put("dangerous", home.of("dangerous-percent").at(home.area()).happens(random));
  }
}
