package cn.jiuzhu.engine.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The files of one layer: sorts out which are read, and reports those that have no place in it. */
final class LayerFiles {
  static final String PROFILE = "profile.yaml";
  static final String CLAUSES = "clauses.yaml";
  static final String AMENDMENT = "amendment.yaml";
  static final String OPTIONS = "options.yaml";
  static final String PROGRAMMES = "programmes.yaml";
  static final String TEXTS = "texts.yaml";

  private static final Pattern STANDARD = Pattern.compile("standards/[^/]+\\.yaml");

  private static final Pattern NOTICE = Pattern.compile("notices/[^/]+\\.html");

  /** A stray file in one of these is named itself, in any other its folder. */
  private static final Set<String> KNOWN_FOLDERS = Set.of("", "standards", "notices");

  /** Read by other tools or by people only. */
  private static final Pattern NOT_READ =
      Pattern.compile("(documents|cases)/.*|[^/]+\\.md|equivalent-mutants\\.yaml");

  /** Not deeper: a build folder beside the layers may hold copies of them. */
  private static final Pattern AMENDMENT_OF_A_VERSION = Pattern.compile("[^/]+/amendment\\.yaml");

  private static final Pattern IN_VERSION =
      Pattern.compile(
          "(amendment|options|programmes|texts)\\.yaml|rules/[^/]+\\.drl|tables/[^/]+\\.csv");

  private final String layer;
  private final Set<String> paths;
  private final NavigableSet<LocalDate> versions = new TreeSet<>();
  private final SortedMap<String, SourceFile> read = new TreeMap<>();

  /**
   * @param paths every file of the layer, from the layer
   * @param reader gives the file of a path from the layer, unless it cannot be read
   */
  LayerFiles(
      String layer,
      Set<String> paths,
      Function<String, Optional<SourceFile>> reader,
      Problems problems) {
    this.layer = layer;
    this.paths = paths;
    Set<String> unexpected = new HashSet<>();
    for (String path : paths) {
      String folder = path.substring(0, Math.max(0, path.indexOf('/')));
      Optional<LocalDate> version = date(folder);
      if (belongs(path, version)) {
        version.ifPresent(versions::add);
        reader.apply(path).ifPresent(file -> read.put(path, file));
      } else if (!NOT_READ.matcher(path).matches()) {
        boolean known = version.isPresent() || KNOWN_FOLDERS.contains(folder);
        unexpected.add(known ? path : folder);
      }
    }
    unexpected.forEach(
        path -> problems.add(new Place(layer + "/" + path, 0), ProblemCode.UNEXPECTED_FILE));
  }

  /** Whether a folder with these files is meant to be a layer. */
  static boolean isLayer(Set<String> paths) {
    return paths.contains(PROFILE)
        || paths.contains(CLAUSES)
        || paths.stream().anyMatch(path -> AMENDMENT_OF_A_VERSION.matcher(path).matches());
  }

  String layer() {
    return layer;
  }

  /** Every file of the layer, from the layer, read or not. */
  Set<String> paths() {
    return paths;
  }

  NavigableSet<LocalDate> versions() {
    return versions;
  }

  Optional<SourceFile> file(String path) {
    return Optional.ofNullable(read.get(path));
  }

  List<SourceFile> standards() {
    return below("standards/");
  }

  List<SourceFile> notices() {
    return below("notices/");
  }

  List<SourceFile> rules(LocalDate version) {
    return below(version + "/rules/");
  }

  List<SourceFile> tables(LocalDate version) {
    return below(version + "/tables/");
  }

  /**
   * What the digest of a version covers: texts by path from the layer. The notices decide nothing:
   * they have a digest of their own, so that a word changed in a letter leaves the answers' digests
   * as they are.
   */
  SortedMap<String, String> digested(LocalDate version) {
    SortedMap<String, String> texts = new TreeMap<>();
    read.forEach(
        (path, file) -> {
          boolean ofTheLayer =
              date(path.split("/", 2)[0]).isEmpty() && !NOTICE.matcher(path).matches();
          if (path.startsWith(version + "/") || ofTheLayer) {
            texts.put(path, file.text());
          }
        });
    return texts;
  }

  /** What an amendment may change: texts by path from the version folder. */
  SortedMap<String, String> amendable(LocalDate version) {
    String folder = version + "/";
    SortedMap<String, String> texts = new TreeMap<>();
    read.forEach(
        (path, file) -> {
          if (path.startsWith(folder) && !path.equals(folder + AMENDMENT)) {
            texts.put(path.substring(folder.length()), file.text());
          }
        });
    return Collections.unmodifiableSortedMap(texts);
  }

  private List<SourceFile> below(String folder) {
    return read.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(folder))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean belongs(String path, Optional<LocalDate> version) {
    return version.isPresent()
        ? IN_VERSION.matcher(path.substring(path.indexOf('/') + 1)).matches()
        : path.equals(PROFILE)
            || path.equals(CLAUSES)
            || STANDARD.matcher(path).matches()
            || NOTICE.matcher(path).matches();
  }

  private static Optional<LocalDate> date(String folder) {
    if (!Vocabulary.DATE_FOLDER.matcher(folder).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(folder));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
