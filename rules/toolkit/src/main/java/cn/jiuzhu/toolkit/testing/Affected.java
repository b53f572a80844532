package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The cases whose outcome saved files can change: of a file of cases its own; of what a layer says
 * for all its versions, those of the localities that stand on it; of a file of one version, those
 * that are answered by that version.
 */
final class Affected {
  private static final Set<String> OF_ALL_VERSIONS =
      Set.of("standards", "clauses.yaml", "profile.yaml");

  private final ProfileSet profiles;
  private final List<String[]> saved;

  /**
   * @param profiles as they are since the files were saved
   * @param saved paths from the root of the profiles
   */
  Affected(ProfileSet profiles, Collection<String> saved) {
    this.profiles = profiles;
    this.saved = saved.stream().map(path -> path.split("/", -1)).toList();
  }

  boolean contains(Case one) {
    return saved.stream().anyMatch(path -> affects(path, one));
  }

  private boolean affects(String[] path, Case one) {
    if (String.join("/", path).equals(one.file())) {
      return true;
    }
    if (path.length < 2 || !standsOn(one.locality(), path[0])) {
      return false;
    }
    return OF_ALL_VERSIONS.contains(path[1]) || isAnsweredBy(path[0], path[1], one);
  }

  private boolean standsOn(String locality, String layer) {
    for (Layer at = profiles.layers().get(locality);
        at != null;
        at = at.info().parent() == null ? null : profiles.layers().get(at.info().parent())) {
      if (at.info().locality().equals(layer)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnsweredBy(String layer, String folder, Case one) {
    LocalDate version;
    try {
      version = LocalDate.parse(folder);
    } catch (DateTimeParseException e) {
      // Documents, cases of others, a README: nothing that decides.
      return false;
    }
    if (!profiles.layers().get(layer).versions().containsKey(version)) {
      // It is gone: whatever it answered is answered by another one now.
      return true;
    }
    try {
      String pinned = one.request().path("version").textValue();
      List<LayerVersion> answering = profiles.resolve(one.locality(), one.asOf(), pinned).layers();
      return answering.stream()
          .anyMatch(by -> by.layer().equals(layer) && by.effective().equals(version));
    } catch (NoSuchProfile e) {
      // A refusal that a new version may have brought about or ended.
      return true;
    }
  }
}
