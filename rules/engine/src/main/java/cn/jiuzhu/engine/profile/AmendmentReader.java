package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads {@code amendment.yaml}. */
final class AmendmentReader {
  private final String layer;
  private final LocalDate folder;
  private final Set<String> paths;
  private final References references;
  private final Problems problems;

  /**
   * @param folder the date that names the version folder
   * @param paths every file of the layer, from the layer
   */
  AmendmentReader(
      String layer, LocalDate folder, Set<String> paths, References references, Problems problems) {
    this.layer = layer;
    this.folder = folder;
    this.paths = paths;
    this.references = references;
    this.problems = problems;
  }

  Amendment read(YamlMap yaml) {
    LocalDate effective = yaml.date("effective");
    if (effective != null && !effective.equals(folder)) {
      problems.add(yaml.place("effective"), ProblemCode.EFFECTIVE_MISMATCH, effective, folder);
    }
    List<Scalar> replaces = yaml.optionalTexts("replaces");
    replaces.forEach(
        file -> references.version(References.Kind.REPLACED_FILE, layer, folder, file));
    Amendment amendment =
        new Amendment(
            yaml.words("instrument"),
            folder,
            yaml.optionalMaps("changes").stream().map(this::change).toList(),
            yaml.place("changes").line(),
            yaml.optionalMaps("errata").stream().map(this::erratum).toList(),
            replaces.stream().map(Scalar::text).toList());
    yaml.end();
    return amendment;
  }

  /** What stands for an amendment.yaml that is missing or unreadable, while the rest is checked. */
  static Amendment unread(LocalDate folder) {
    return new Amendment(null, folder, List.of(), 0, List.of(), List.of());
  }

  private Amendment.Change change(YamlMap item) {
    String clause = item.text("clause");
    Amendment.Change change =
        new Amendment.Change(
            clause == null ? List.of() : references.clauses(layer, clause, item.place("clause")),
            item.text("file"),
            item.words("what"),
            item.place("file").line());
    item.end();
    return change;
  }

  private Amendment.Erratum erratum(YamlMap item) {
    Amendment.Erratum erratum =
        new Amendment.Erratum(item.date("on"), item.text("file"), item.words("what"));
    item.end();
    String file = erratum.file();
    if (file != null && !paths.contains(folder + "/" + file) && !paths.contains(file)) {
      problems.add(item.place("file"), ProblemCode.UNKNOWN_ERRATUM_FILE, file);
    }
    return erratum;
  }
}
