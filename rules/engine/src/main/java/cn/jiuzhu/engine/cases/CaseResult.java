package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.determination.Determination;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a case.
 *
 * @param of the case
 * @param differences where the answer is not as expected; empty if the case passed
 * @param determination the answer; null if the request was refused or a rule broke
 */
public record CaseResult(Case of, List<Difference> differences, Determination determination) {
  /** Whether the answer is as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** File, line and name of the case, then a line for each difference. */
  @Override
  public String toString() {
    return differences.stream()
        .map(difference -> "\n  " + difference)
        .collect(Collectors.joining("", of.file() + ":" + of.line() + " " + of.name(), ""));
  }
}
