package cn.jiuzhu.toolkit.population;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Invented households. Each depends on the seed and its own number alone: any of them can be made
 * without those before it, in any thread, and is the same on every machine.
 */
public final class SyntheticPopulation implements Population {
  /** Where the households live. */
  public enum Area {
    URBAN,
    RURAL,
    MIXED
  }

  private final Assumption assumptions = Assumption.all();
  private final long count;
  private final long seed;
  private final Area area;
  private final LocalDate day;
  private long made;

  /**
   * Households numbered from 1.
   *
   * @param day the day for which they are made; no fact lies after it
   */
  public SyntheticPopulation(long count, long seed, Area area, LocalDate day) {
    this.count = count;
    this.seed = seed;
    this.area = area;
    this.day = day;
  }

  /** The household of that number. */
  public ObjectNode household(long number) {
    // Two rounds of mixing: neighbouring seeds and numbers have nothing in common.
    SplittableRandom ofSeed = new SplittableRandom(seed);
    SplittableRandom random = new SplittableRandom(ofSeed.nextLong() + number);
    random = new SplittableRandom(random.nextLong());
    String place = area == Area.MIXED ? assumptions.at("areas").drawn(random) : area.name();
    return HouseholdMaker.make(assumptions, "S" + number, place, day, random);
  }

  private record Made(SyntheticPopulation population, long number) implements Entry {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public JsonNode tree() {
      return population.household(number);
    }
  }

  @Override
  public Entry next() {
    return made < count ? new Made(this, ++made) : null;
  }

  @Override
  public long total() {
    return count;
  }

  @Override
  public void close() {}
}
