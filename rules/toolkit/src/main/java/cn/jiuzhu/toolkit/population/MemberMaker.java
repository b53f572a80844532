package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.toolkit.population.Person.Stage;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Draws what is known of one member, in the vocabulary of the contract. */
final class MemberMaker {
  private static final int YEAR = 365;
  private static final int SCHOOL_AGE = 6;
  private static final int WORKING_AGE = 16;
  private static final int SEVERE = 2;
  private static final int LONG_TERM_CARE = 3;

  private final Home home;
  private final Person person;
  private final SplittableRandom random;
  private final ObjectNode member;
  private int level;
  private boolean serious;
  private boolean chronic;
  private int abilitiesLost;
  private String schoolStage = "NONE";
  private String employment;
  private String pension = "NONE";

  private MemberMaker(Home home, Person person, ObjectNode member) {
    this.home = home;
    this.person = person;
    this.random = home.random();
    this.member = member;
  }

  /** Adds the person to the list of members. */
  static void add(Home home, Person person, ArrayNode members) {
    MemberMaker maker =
        new MemberMaker(home, person, members.addObject().put("id", "P" + members.size()));
    maker.identity();
    maker.health();
    maker.schooling();
    maker.work();
    maker.support();
    new MoneyMaker(home, maker.member)
        .incomes(maker.employment, maker.pension, person.stage(), maker.atSchool())
        .expenses(
            maker.chronic, maker.serious, maker.schoolStage, maker.severe(), maker.needsCare());
  }

  private boolean severe() {
    return level > 0 && level <= SEVERE;
  }

  private boolean frail() {
    return severe() || serious;
  }

  private boolean needsCare() {
    return abilitiesLost >= LONG_TERM_CARE;
  }

  private boolean atSchool() {
    return !schoolStage.equals("NONE");
  }

  private void identity() {
    LocalDate birth = home.day().minusYears(person.age()).minusDays(random.nextInt(YEAR));
    member
        .put("relation", person.relation())
        .put("sex", person.female() ? "FEMALE" : "MALE")
        .put("birthDate", birth.toString());
  }

  private void health() {
    Assumption health = home.of("health").at(person.stage().name());
    if (health.at("disabled-percent").happens(random)) {
      level = Integer.parseInt(home.of("disability-levels").drawn(random));
      member
          .putObject("disability")
          .put("type", home.of("disability-types").drawn(random))
          .put("level", level);
    } else {
      member.put("disability", "NONE");
    }
    serious = health.at("serious-percent").happens(random);
    chronic = health.at("chronic-percent").happens(random);
    member.putObject("illness").put("listedMajor", serious);
    ArrayNode conditions = member.putArray("conditions");
    if (chronic) {
      conditions.add("CHRONIC_LISTED");
    }
    String state =
        severe() ? "SEVERELY_DISABLED" : person.stage() == Stage.ELDERLY ? "ELDERLY" : "WELL";
    abilitiesLost = Integer.parseInt(home.of("abilities-lost").at(state).drawn(random));
    member
        .put("selfCareAbilitiesLost", abilitiesLost)
        .put("needsLongTermCare", needsCare())
        .put("workCapacity", workCapacity());
  }

  private String workCapacity() {
    if (severe() || person.age() < WORKING_AGE || person.stage() == Stage.ELDERLY) {
      return "NONE";
    }
    return serious || level > 0 ? "PARTIAL" : "FULL";
  }

  private void schooling() {
    if (person.isChild()) {
      for (Assumption years : home.of("schooling").parts()) {
        if (years.at("ages").holds(person.age())) {
          schoolStage = years.at("stages").drawn(random);
        }
      }
    }
    member.put("schoolStage", schoolStage).put("unableToAttend", severe() && needsCare());
    if (atSchool()) {
      member.put("schoolEnrolledOn", home.before(YEAR).toString());
    }
  }

  private void work() {
    if (atSchool() && person.age() >= SCHOOL_AGE) {
      employment = "STUDENT";
    } else if (person.age() < WORKING_AGE) {
      employment = "NONE";
    } else if (person.stage() == Stage.ELDERLY) {
      pension = home.of("pensions").at(home.area()).drawn(random);
      boolean farms = home.rural() && home.of("elderly-farming-percent").happens(random);
      employment = pension.equals("EMPLOYEE") ? "RETIRED" : farms && !frail() ? "FARMING" : "NONE";
    } else {
      employment = home.of("employment").at(frail() ? "FRAIL" : home.area()).drawn(random);
    }
    member.put("employment", employment);
    boolean employed = employment.equals("EMPLOYED");
    if (employed) {
      member
          .putObject("job")
          .put("startedOn", home.before(YEAR).toString())
          .put("contractSigned", true)
          .put("employerInsures", true)
          .put("selfInsures", false)
          .put("publicWelfarePost", false);
    }
    boolean jobless = employment.equals("UNEMPLOYED") || employment.equals("LAID_OFF");
    boolean willing = employed || jobless && home.of("willing-percent").happens(random);
    boolean hard = jobless && willing && home.of("hard-to-employ-percent").happens(random);
    member
        .put("willingToWork", willing)
        .put("registeredHardToEmploy", hard)
        .put("marketSearchFailed", hard);
    boolean employees = employed || employment.equals("RETIRED");
    member
        .putObject("insurance")
        .put("basicMedical", true)
        .put("scheme", employees ? "EMPLOYEE" : "RESIDENT")
        .put("residentPension", pension.equals("RESIDENT"));
  }

  private void support() {
    boolean works = "EMPLOYED FLEXIBLE SELF_EMPLOYED FARMING".contains(employment);
    boolean dependent = member.get("workCapacity").textValue().equals("NONE");
    boolean alone = home.structure().endsWith("_ALONE");
    boolean parentsHere = person.isChild() && person.relation().equals("CHILD");
    boolean open = dependent && home.poor() && !parentsHere;
    member
        .put("livelihoodSource", works || !pension.equals("NONE") || parentsHere)
        .put("legalSupporters", open ? home.of("legal-supporters").drawn(random) : "ABLE")
        .put("fixedIncome", "NONE")
        .put("tekunSupport", "DISPERSED")
        .put("wantsInstitutionalCare", false)
        .put("ownApplication", false)
        .put(
            "livingArrangement",
            alone ? "ALONE" : home.structure().equals("ELDERLY_COUPLE") ? "EMPTY_NEST" : "FAMILY");
    parents();
    member.putArray("registers");
    member.putArray("needs");
  }

  private void parents() {
    boolean minor = person.isChild() && person.stage() == Stage.CHILD;
    boolean withParents = person.relation().equals("CHILD");
    String status = !minor ? "NONE" : withParents ? "NONE" : home.of("child-status").drawn(random);
    member.put("childStatus", status);
    ArrayNode parents = member.putArray("parents");
    if (minor) {
      parents.addObject().put("status", first(status));
      parents.addObject().put("status", second(status));
    }
  }

  private static String first(String status) {
    return switch (status) {
      case "ORPHAN", "DE_FACTO_UNATTENDED" -> "DEAD";
      case "IN_DIFFICULTY" -> "SERIOUSLY_ILL";
      default -> "ABLE";
    };
  }

  private static String second(String status) {
    return switch (status) {
      case "ORPHAN" -> "DEAD";
      case "DE_FACTO_UNATTENDED" -> "LOST_CONTACT";
      default -> "ABLE";
    };
  }
}
