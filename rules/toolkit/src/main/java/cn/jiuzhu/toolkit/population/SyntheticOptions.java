package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.toolkit.console.CannotDo;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which invented population is meant: its size is an option of the command's own. */
public final class SyntheticOptions {
  private static final long MOST = 100_000_000;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.seed")
  private long seed;

  @Option(
      names = "--area",
      paramLabel = "URBAN|RURAL|MIXED",
      defaultValue = "MIXED",
      descriptionKey = "option.area")
  private SyntheticPopulation.Area area;

  /**
   * So many households as of that day.
   *
   * @throws CannotDo if there is none to be made, or more than anybody waits for
   */
  public SyntheticPopulation population(long count, LocalDate day) {
    if (count < 1 || count > MOST) {
      throw new CannotDo(
          "户数应在 1 到 " + MOST + " 之间", "the number of households must lie between 1 and " + MOST);
    }
    return new SyntheticPopulation(count, seed, area, day);
  }

  /** The seed that makes the same households again. */
  public long seed() {
    return seed;
  }

  public SyntheticPopulation.Area area() {
    return area;
  }
}
