package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.workspace.PolicySpec;
import java.time.LocalDate;
import java.util.Map;

/**
 * One of the two policies.
 *
 * @param name as it was asked for, its day filled in
 * @param day whose figures count
 * @param profile what decides on that day
 * @param layers every layer of its folder
 */
record Side(String name, LocalDate day, ResolvedProfile profile, Map<String, Layer> layers) {

  /**
   * The policy that was asked for.
   *
   * @param today the day where none was asked for
   * @throws CannotDo if there is no such policy
   */
  static Side of(PolicySpec spec, ProfileSet profiles, LocalDate today) {
    LocalDate day = spec.day() == null ? today : spec.day();
    String name = (spec.folder() == null ? "" : spec.folder() + "#") + spec.locality() + "@" + day;
    try {
      return new Side(name, day, profiles.resolve(spec.locality(), day, null), profiles.layers());
    } catch (NoSuchProfile e) {
      throw cannot(name, e);
    }
  }

  private static CannotDo cannot(String name, NoSuchProfile e) {
    String zh =
        e.firstDate() != null
            ? "规则自 " + e.firstDate() + " 起才有"
            : e.suggestion() != null ? "没有这个地区；是否指 " + e.suggestion() : "没有这个地区";
    return new CannotDo(name + "：" + zh, name + ": " + e.getMessage());
  }

  /** Its version of a layer; null if it does not stand on that layer. */
  LayerVersion layer(String code) {
    return profile.layers().stream()
        .filter(version -> version.layer().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** The clauses that a layer registers, by id, in order; none where it does not stand on it. */
  Map<String, Clause> clausesOf(String layer) {
    return layer(layer) == null ? Map.of() : layers.get(layer).clauses().clauses();
  }
}
