package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Layer;
import java.util.List;
import java.util.stream.IntStream;

/** What {@code jiuzhu new} has left to be filled in. */
final class Unfilled implements Lint {
  private static final String MARK = "FILL IN";

  @Override
  public void check(Material material, Findings findings) {
    for (Layer layer : material.profiles().layers().values()) {
      for (String path : material.files(layer.info().locality() + "/")) {
        check(path, material.text(path).lines().toList(), findings);
      }
    }
  }

  private static void check(String path, List<String> lines, Findings findings) {
    List<Integer> marked =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(MARK))
            .mapToObj(i -> i + 1)
            .toList();
    if (!marked.isEmpty()) {
      findings.add(path, marked.get(0), LintCode.NOT_FILLED_IN, marked.size());
    }
  }
}
