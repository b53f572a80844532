package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.CannotDo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which cases are meant.
 *
 * @param layers the layers whose folders they stand in; null for all
 * @param text what stands in their name, reason, file or clauses, whatever its case; null for all
 */
record Selection(List<String> layers, String text) {

  /**
   * Refuses a layer that is none.
   *
   * @throws CannotDo naming those that there are
   */
  void check(ProfileSet profiles) {
    for (String layer : layers == null ? List.<String>of() : layers) {
      if (!profiles.layers().containsKey(layer)) {
        String known = String.join(", ", profiles.layers().keySet());
        throw new CannotDo(
            "没有 " + layer + " 这一层；有：" + known,
            "there is no layer " + layer + "; there are: " + known);
      }
    }
  }

  List<Case> of(List<CaseFile> files) {
    return files.stream()
        .filter(file -> layers == null || layers.contains(file.layer()))
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
