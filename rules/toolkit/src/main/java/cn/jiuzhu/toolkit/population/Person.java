package cn.jiuzhu.toolkit.population;

/**
 * Who lives in an invented household, before anything else is known of them.
 *
 * @param relation to the head, a code of {@code Relation}
 * @param age in full years
 */
record Person(String relation, boolean female, int age) {
  private static final int GROWN_UP = 18;
  private static final int OLD = 60;

  /** A stage of life, as the assumptions name them. */
  enum Stage {
    CHILD,
    WORKING,
    ELDERLY
  }

  Stage stage() {
    if (age < GROWN_UP) {
      return Stage.CHILD;
    }
    return age < OLD ? Stage.WORKING : Stage.ELDERLY;
  }

  /** Whether the person stands in the household as somebody's child, and may be at school. */
  boolean isChild() {
    return relation.equals("CHILD") || relation.equals("GRANDCHILD");
  }
}
