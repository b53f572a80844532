package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.engine.codes.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The households by one of their properties.
 *
 * @param key structure, area or decile
 */
record Breakdown(String key, String title, List<Row> rows) {

  /**
   * Households that share the property.
   *
   * @param code of the property, for programs
   * @param name of it, for people
   */
  record Row(String code, String name, Group group) {}

  /** By who lives together, by kind of place and by income; empty groups are left out. */
  static List<Breakdown> of(Impact impact, Labels labels) {
    List<Row> structures = new ArrayList<>();
    impact
        .structures()
        .forEach((one, group) -> structures.add(new Row(one.name(), labels.of(one), group)));
    List<Row> areas = new ArrayList<>();
    impact
        .areas()
        .forEach((area, group) -> areas.add(new Row(area.name(), name(area, labels), group)));
    addUnknown(areas, impact.unknownArea(), labels);
    List<Row> deciles = new ArrayList<>();
    for (Incomes.Decile decile : impact.incomes().deciles()) {
      deciles.add(
          new Row(
              String.valueOf(decile.number()),
              labels.word("decile", decile.number(), Labels.count(decile.upTo() + 1)),
              decile.group()));
    }
    addUnknown(deciles, impact.incomes().unknown(), labels);
    return List.of(
        new Breakdown("structure", labels.word("by-structure"), structures),
        new Breakdown("area", labels.word("by-area"), areas),
        new Breakdown("decile", labels.word("by-decile"), deciles));
  }

  private static void addUnknown(List<Row> rows, Group group, Labels labels) {
    if (group.households() > 0) {
      rows.add(new Row("UNKNOWN", labels.word("unknown"), group));
    }
  }

  /** The vocabulary's own words. */
  private static String name(Area area, Labels labels) {
    try {
      Meaning meaning = Area.class.getField(area.name()).getAnnotation(Meaning.class);
      boolean english = labels.console().language().equals(Locale.ENGLISH);
      return english ? meaning.en() : meaning.zh();
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }
}
