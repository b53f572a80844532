package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.calendar.Ages;
import cn.jiuzhu.engine.codes.Relation;
import cn.jiuzhu.engine.facts.Household;
import cn.jiuzhu.engine.facts.Member;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who lives together, as far as relations to the head and ages tell. */
enum Structure {
  PERSON_ALONE,
  ELDERLY_ALONE,
  COUPLE,
  /** Both are elderly. */
  ELDERLY_COUPLE,
  COUPLE_WITH_CHILDREN,
  SINGLE_PARENT,
  THREE_GENERATIONS,
  /** Grandparents with grandchildren, the generation between them elsewhere. */
  SKIPPED_GENERATION,
  OTHER,
  /** A member whose relation is not stated. */
  UNKNOWN;

  /** For showing only: where old age begins for an assistance is for each policy to say. */
  private static final int ELDERLY = 60;

  /**
   * The structure of a household.
   *
   * @param day for the ages
   */
  static Structure of(Household household, LocalDate day) {
    boolean elderly =
        household.members().stream()
            .allMatch(
                one -> one.birthDate() != null && Ages.ageOn(one.birthDate(), day) >= ELDERLY);
    Structure structure = byRelation(household);
    return switch (structure) {
      case PERSON_ALONE -> elderly ? ELDERLY_ALONE : structure;
      case COUPLE -> elderly ? ELDERLY_COUPLE : structure;
      default -> structure;
    };
  }

  private static Structure byRelation(Household household) {
    if (household.members().size() == 1) {
      return PERSON_ALONE;
    }
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    for (Member member : household.members()) {
      if (member.relation() == null) {
        return UNKNOWN;
      }
      relations.add(member.relation());
    }
    boolean children = relations.contains(Relation.CHILD);
    boolean parents = relations.contains(Relation.PARENT);
    boolean grandchildren = relations.contains(Relation.GRANDCHILD);
    boolean grandparents = relations.contains(Relation.GRANDPARENT);
    relations.removeAll(
        EnumSet.of(
            Relation.HEAD,
            Relation.SPOUSE,
            Relation.CHILD,
            Relation.PARENT,
            Relation.GRANDCHILD,
            Relation.GRANDPARENT));
    if (!relations.isEmpty()) {
      return OTHER;
    }
    if (children && (parents || grandchildren) || parents && grandparents) {
      return THREE_GENERATIONS;
    }
    if (grandchildren || grandparents) {
      return SKIPPED_GENERATION;
    }
    boolean spouse = household.members().stream().anyMatch(m -> m.relation() == Relation.SPOUSE);
    if (parents) {
      // The head may be the grown child: with one parent, or with both.
      return spouse ? OTHER : ofGrownChild(household);
    }
    if (children) {
      return spouse ? COUPLE_WITH_CHILDREN : SINGLE_PARENT;
    }
    return spouse ? COUPLE : OTHER;
  }

  private static Structure ofGrownChild(Household household) {
    long parents =
        household.members().stream().filter(m -> m.relation() == Relation.PARENT).count();
    return parents == 1 ? SINGLE_PARENT : COUPLE_WITH_CHILDREN;
  }
}
