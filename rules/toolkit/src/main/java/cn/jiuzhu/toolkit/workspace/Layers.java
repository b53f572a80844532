package cn.jiuzhu.toolkit.workspace;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which layers a command is asked about.
 *
 * @param named their codes; null for all
 */
public record Layers(List<String> named) {

  /**
   * The same, if there are such layers.
   *
   * @throws CannotDo if one is none, naming those that there are
   */
  public Layers among(ProfileSet profiles) {
    for (String layer : named == null ? List.<String>of() : named) {
      if (!profiles.layers().containsKey(layer)) {
        String known = String.join(", ", profiles.layers().keySet());
        throw new CannotDo(
            "没有 " + layer + " 这一层；有：" + known,
            "there is no layer " + layer + "; there are: " + known);
      }
    }
    return this;
  }

  /** Whether the layer is asked about. */
  public boolean has(String layer) {
    return named == null || named.contains(layer);
  }

  /** Whether a file, by its path from the root of the profiles, is one of such a layer. */
  public boolean hold(String file) {
    return has(file.split("/", 2)[0]);
  }

  /** The policies in which such a layer takes part. */
  public List<ResolvedProfile> policies(ProfileSet profiles) {
    return profiles.resolutions().stream()
        .filter(profile -> profile.layers().stream().anyMatch(one -> has(one.layer())))
        .toList();
  }

  /** The cases that ask such a policy, whatever layer they stand in. */
  public List<Case> cases(ProfileSet profiles, List<CaseFile> files) {
    Set<String> localities =
        policies(profiles).stream().map(ResolvedProfile::locality).collect(Collectors.toSet());
    return files.stream()
        .flatMap(file -> file.cases().stream())
        .filter(one -> named == null || localities.contains(one.locality()))
        .toList();
  }
}
