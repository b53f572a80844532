package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Proves the changes that an amendment lists: exactly the files that differ from the version
 * before.
 */
final class ChangesCheck {
  private final LayerFiles files;
  private final Problems problems;

  ChangesCheck(LayerFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  void check(Layer layer) {
    LocalDate before = null;
    for (LayerVersion version : layer.versions().values()) {
      String path = layer.code() + "/" + version.effective() + "/" + LayerFiles.AMENDMENT;
      if (before == null) {
        version.amendment().changes().stream()
            .findFirst()
            .ifPresent(
                change ->
                    problems.add(
                        new Place(path, change.line()), ProblemCode.CHANGES_IN_FIRST_VERSION));
      } else if (files.file(version.effective() + "/" + LayerFiles.AMENDMENT).isPresent()) {
        compare(version, before, path);
      }
      before = version.effective();
    }
  }

  private void compare(LayerVersion version, LocalDate before, String path) {
    Set<String> differing = differing(before, version.effective());
    Set<String> listed = new HashSet<>();
    for (Amendment.Change change : version.amendment().changes()) {
      listed.add(change.file());
      if (change.file() != null && !differing.contains(change.file())) {
        problems.add(
            new Place(path, change.line()), ProblemCode.CHANGE_NOT_MADE, change.file(), before);
      }
    }
    differing.stream()
        .filter(file -> !listed.contains(file))
        .forEach(
            file ->
                problems.add(
                    new Place(path, version.amendment().changesLine()),
                    ProblemCode.CHANGE_NOT_LISTED,
                    file,
                    before));
  }

  private Set<String> differing(LocalDate before, LocalDate after) {
    SortedMap<String, String> old = files.amendable(before);
    SortedMap<String, String> now = files.amendable(after);
    Set<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    all.removeIf(file -> now.containsKey(file) && now.get(file).equals(old.get(file)));
    return all;
  }
}
