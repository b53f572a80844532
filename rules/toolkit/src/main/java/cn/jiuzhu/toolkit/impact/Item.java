package cn.jiuzhu.toolkit.impact;

import java.util.Comparator;

/**
 * Something that a household can have.
 *
 * @param code of the category or programme
 */
record Item(Kind kind, String code) implements Comparable<Item> {
  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::kind).thenComparing(Item::code);

  /** Belonging to a category, or being due a programme's assistance. */
  enum Kind {
    CATEGORY,
    PROGRAMME
  }

  static Item category(String code) {
    return new Item(Kind.CATEGORY, code);
  }

  static Item programme(String code) {
    return new Item(Kind.PROGRAMME, code);
  }

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
