package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Status;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a household stands as a whole: the first of these that holds for any of its members. The
 * order is that in which one category takes a household from the next.
 */
enum Standing {
  TEKUN,
  DIBAO,
  SINGLE_PERSON_DIBAO,
  DIBAO_MARGINAL,
  RIGID_EXPENDITURE,
  LOW_INCOME,
  /** None of those above for certain, and one of them is open. */
  UNDETERMINED,
  /** Some other category. */
  OTHER,
  /** No category at all. */
  NONE;

  private static final Map<Category, Standing> OF = new EnumMap<>(Category.class);

  static {
    for (Category category : Category.values()) {
      Standing own = OTHER;
      for (Standing standing : values()) {
        own = standing.name().equals(category.name()) ? standing : own;
      }
      OF.put(category, own);
    }
  }

  /** The standing that a category gives; null where it gives none. */
  static Standing of(Category category, Status status) {
    Standing standing = OF.get(category);
    return switch (status) {
      case ELIGIBLE -> standing;
      case UNDETERMINED -> standing == OTHER ? null : UNDETERMINED;
      case INELIGIBLE -> null;
    };
  }

  /** Whether it is a category of its own among the six that exclude one another. */
  boolean isTier() {
    return compareTo(UNDETERMINED) < 0;
  }
}
