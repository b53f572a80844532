package cn.jiuzhu.toolkit.population;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What the members of one invented household have in common.
 *
 * @param area URBAN or RURAL
 * @param structure its name in the assumptions
 * @param poor whether its earners draw from the lower bands
 * @param day the day for which it is made; no fact lies after it
 * @param random where every draw comes from
 */
record Home(
    Assumption assumptions,
    String area,
    String structure,
    boolean poor,
    LocalDate day,
    SplittableRandom random) {

  Assumption of(String key) {
    return assumptions.at(key);
  }

  /** POOR or OTHER, as the assumptions name it. */
  String means() {
    return poor ? "POOR" : "OTHER";
  }

  boolean rural() {
    return area.equals("RURAL");
  }

  /** A day within the last so many days, at least one day ago. */
  LocalDate before(int days) {
    return day.minusDays(random.nextInt(1, days + 1));
  }
}
