package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.toolkit.workspace.Layers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which cases are meant.
 *
 * @param layers those whose folders they stand in
 * @param text what stands in their name, reason, file or clauses, whatever its case; null for all
 */
record Selection(Layers layers, String text) {

  List<Case> of(List<CaseFile> files) {
    return files.stream()
        .filter(file -> layers.has(file.layer()))
        .flatMap(file -> file.cases().stream())
        .filter(this::holds)
        .toList();
  }

  private boolean holds(Case one) {
    if (text == null) {
      return true;
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    String why = one.why() == null ? "" : one.why();
    return Stream.concat(Stream.of(one.name(), why, one.file()), one.clauses().stream())
        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
