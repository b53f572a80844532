package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A rule as an analyst wrote it.
 *
 * @param name its name
 * @param clauses the clauses that it carries out, the locality's own first
 * @param layer the layer that it stands in
 * @param file from the folder of the profiles
 * @param line from 1
 * @param text its text
 */
record RuleView(
    String name, List<String> clauses, String layer, String file, int line, String text) {

  /**
   * One page of the rules in force on a day.
   *
   * @param layers the versions that they are taken from, the top layer first
   */
  record Rules(
      LocalDate asOf,
      List<LayerInForce> layers,
      int total,
      int offset,
      int limit,
      List<RuleView> rules) {}

  /** A layer's version behind the rules. */
  record LayerInForce(String layer, LocalDate version) {
    static LayerInForce of(LayerVersion version) {
      return new LayerInForce(version.layer(), version.effective());
    }
  }

  /** The rules of one file, in its order. */
  static List<RuleView> of(RuleFile file, ResolvedProfile profile) {
    RuleTexts texts = new RuleTexts(file);
    return IntStream.range(0, file.rules().size())
        .mapToObj(
            i ->
                new RuleView(
                    file.rules().get(i).name(),
                    profile.citing(file.rules().get(i).clauses()),
                    file.layer(),
                    file.path(),
                    file.rules().get(i).line(),
                    texts.of(i)))
        .toList();
  }
}
