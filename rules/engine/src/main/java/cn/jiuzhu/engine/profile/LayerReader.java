package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads one layer; what only the whole set can settle goes into the references. */
final class LayerReader {
  private final LayerFiles files;
  private final Map<String, RuleText> scanned = new HashMap<>();
  private final References references;
  private final Problems problems;

  LayerReader(LayerFiles files, References references, Problems problems) {
    this.files = files;
    this.references = references;
    this.problems = problems;
  }

  Layer read() {
    String layer = files.layer();
    Vocabulary.check(layer, Vocabulary.LAYER, new Place(layer, 0), problems);
    ProfileInfo info =
        required(LayerFiles.PROFILE)
            .map(yaml -> ProfileInfoReader.read(yaml, layer, references, problems))
            .orElseGet(() -> ProfileInfoReader.unread(layer));
    ClauseRegister clauses =
        required(LayerFiles.CLAUSES)
            .map(new ClausesReader(layer, files.paths(), references, problems)::read)
            .orElseGet(() -> new ClauseRegister(List.of(), Map.of()));
    return new Layer(info, clauses, standards(), versions(info.firstEncoded()), notices());
  }

  private Map<String, Standard> standards() {
    StandardReader reader = new StandardReader(files.layer(), references, problems);
    Map<String, Standard> standards = new TreeMap<>();
    for (SourceFile file : files.standards()) {
      Vocabulary.check(file.stem(), Vocabulary.STANDARD, file.whole(), problems);
      YamlMap.of(file, problems)
          .ifPresent(yaml -> standards.put(file.stem(), reader.read(yaml, file)));
    }
    return Collections.unmodifiableMap(standards);
  }

  private SortedMap<String, NoticeTemplate> notices() {
    SortedMap<String, NoticeTemplate> notices = new TreeMap<>();
    for (SourceFile file : files.notices()) {
      notices.put(file.stem(), new NoticeTemplate(file.path(), file.text()));
    }
    return Collections.unmodifiableSortedMap(notices);
  }

  private SortedMap<LocalDate, LayerVersion> versions(LocalDate firstEncoded) {
    SortedMap<LocalDate, LayerVersion> versions = new TreeMap<>();
    for (LocalDate date : files.versions()) {
      if (firstEncoded != null && date.isBefore(firstEncoded)) {
        Place folder = new Place(files.layer() + "/" + date, 0);
        problems.add(folder, ProblemCode.VERSION_BEFORE_FIRST_ENCODED, firstEncoded);
      }
      versions.put(date, version(date));
    }
    if (versions.isEmpty()) {
      problems.add(new Place(files.layer(), 0), ProblemCode.NO_VERSION);
    }
    return versions;
  }

  private LayerVersion version(LocalDate date) {
    String layer = files.layer();
    Amendment amendment =
        required(date + "/" + LayerFiles.AMENDMENT)
            .map(new AmendmentReader(layer, date, files.paths(), references, problems)::read)
            .orElseGet(() -> AmendmentReader.unread(date));
    return new LayerVersion(
        layer,
        date,
        amendment,
        optional(
            date + "/" + LayerFiles.OPTIONS,
            new OptionsReader(layer, date, references, problems)::read),
        optional(date + "/" + LayerFiles.PROGRAMMES, yaml -> ProgrammesReader.read(yaml, problems)),
        optional(date + "/" + LayerFiles.TEXTS, yaml -> TextsReader.read(yaml, problems)),
        rules(date),
        tables(date),
        Digests.of(files.digested(date)));
  }

  private List<RuleFile> rules(LocalDate date) {
    RuleFileReader reader = new RuleFileReader(files.layer(), date, scanned, references, problems);
    Map<String, Place> names = new HashMap<>();
    List<RuleFile> rules = new ArrayList<>();
    for (SourceFile file : files.rules(date)) {
      RuleFile read = reader.read(file);
      for (RuleHeader rule : read.rules()) {
        Place before = names.putIfAbsent(rule.name(), file.line(rule.line()));
        if (before != null) {
          String where = before.file() + ":" + before.line();
          problems.add(file.line(rule.line()), ProblemCode.DUPLICATE_RULE, rule.name(), where);
        }
      }
      rules.add(read);
    }
    return List.copyOf(rules);
  }

  private Map<String, Table> tables(LocalDate date) {
    TableReader reader = new TableReader(files.layer(), date, references, problems);
    Map<String, Table> tables = new TreeMap<>();
    files.tables(date).forEach(file -> tables.put(file.stem(), reader.read(file)));
    return Collections.unmodifiableMap(tables);
  }

  private Optional<YamlMap> required(String path) {
    if (!files.paths().contains(path)) {
      Place place = new Place(files.layer() + "/" + path, 0);
      problems.add(place, ProblemCode.MISSING_FILE, path);
    }
    return files.file(path).flatMap(file -> YamlMap.of(file, problems));
  }

  private <T> Map<String, T> optional(String path, Function<YamlMap, Map<String, T>> reader) {
    return files
        .file(path)
        .flatMap(file -> YamlMap.of(file, problems))
        .map(reader)
        .orElseGet(Map::of);
  }
}
