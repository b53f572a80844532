package cn.jiuzhu.toolkit.population;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws who lives together. */
final class PeopleMaker {
  private static final int YOUNGEST_SPOUSE = 20;
  private static final int OLDEST_GRANDCHILD = 17;
  private static final int OLDEST = 96;

  private final Assumption assumptions;
  private final Assumption ages;
  private final SplittableRandom random;
  private final List<Person> people = new ArrayList<>();

  private PeopleMaker(Assumption assumptions, SplittableRandom random) {
    this.assumptions = assumptions;
    this.ages = assumptions.at("ages");
    this.random = random;
  }

  /** The people of a household of that structure, the head first. */
  static List<Person> of(String structure, Assumption assumptions, SplittableRandom random) {
    PeopleMaker maker = new PeopleMaker(assumptions, random);
    maker.make(structure);
    return maker.people;
  }

  private void make(String structure) {
    switch (structure) {
      case "PERSON_ALONE" -> head(drawn("working"), anyone());
      case "ELDERLY_ALONE" -> head(drawn("elderly"), anyone());
      case "COUPLE" -> couple(drawn("working"));
      case "ELDERLY_COUPLE" -> couple(drawn("elderly"));
      case "COUPLE_WITH_CHILDREN" -> {
        int eldest = drawn("child");
        couple(eldest + drawn("generation"));
        children("CHILD", eldest);
      }
      case "SINGLE_PARENT" -> {
        int eldest = drawn("child");
        head(eldest + drawn("generation"), female("SINGLE_PARENT"));
        children("CHILD", eldest);
      }
      case "THREE_GENERATIONS" -> {
        int eldest = drawn("child");
        int parent = eldest + drawn("generation");
        couple(parent);
        children("CHILD", eldest);
        int old = Math.min(OLDEST, parent + drawn("generation"));
        for (int i = grandparents(); i > 0; i--) {
          people.add(new Person("PARENT", i == 1, old));
        }
      }
      case "GRANDPARENTS_WITH_GRANDCHILDREN" -> {
        int eldest = Math.min(OLDEST_GRANDCHILD, drawn("child"));
        int old = eldest + drawn("generation") + drawn("generation");
        if (grandparents() == 1) {
          head(old, anyone());
        } else {
          couple(old);
        }
        children("GRANDCHILD", eldest);
      }
      default -> throw new IllegalStateException("no such structure: " + structure);
    }
  }

  private int drawn(String age) {
    return ages.at(age).between(random);
  }

  private boolean anyone() {
    return female("ANYONE");
  }

  private boolean female(String who) {
    return assumptions.at("female-percent").at(who).happens(random);
  }

  private int grandparents() {
    return Integer.parseInt(assumptions.at("grandparents").drawn(random));
  }

  private void head(int age, boolean female) {
    people.add(new Person("HEAD", female, age));
  }

  private void couple(int age) {
    boolean female = anyone();
    head(age, female);
    people.add(new Person("SPOUSE", !female, Math.max(YOUNGEST_SPOUSE, age + drawn("spouses"))));
  }

  /** The eldest, and younger ones a few years apart. */
  private void children(String relation, int eldest) {
    int age = eldest;
    for (int i = Integer.parseInt(assumptions.at("children").drawn(random)); i > 0; i--) {
      people.add(new Person(relation, anyone(), age));
      age = Math.max(0, age - ages.at("siblings").between(random));
    }
  }
}
