package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of every layer from the top down to a locality: the policy that decides there.
 *
 * <p>Of two layers that declare the same standard, option, programme or text, the one nearer to the
 * locality counts, as a whole. Rules and table rows of all layers apply together, but for the files
 * that a layer below replaces. It does not depend on the day but for the versions chosen.
 */
public final class ResolvedProfile {
  private final ProfileInfo info;
  private final List<LayerVersion> layers;
  private final Map<String, Standard> standards = new HashMap<>();
  private final Map<String, Option> options = new HashMap<>();
  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, Words> texts = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final List<RuleFile> ruleFiles;
  private String rulesDigest;
  private final Map<String, Clause> clauses = new HashMap<>();
  private final Citations citations;

  /**
   * @param chain the top layer first
   * @param layers one version of each, in the same order
   */
  ResolvedProfile(List<Layer> chain, List<LayerVersion> layers) {
    this.info = chain.get(chain.size() - 1).info();
    this.layers = List.copyOf(layers);
    chain.forEach(
        layer -> {
          standards.putAll(layer.standards());
          clauses.putAll(layer.clauses().clauses());
        });
    for (LayerVersion layer : layers) {
      options.putAll(layer.options());
      programmes.putAll(layer.programmes());
      texts.putAll(layer.texts());
      layer.amendment().replaces().forEach(file -> tables.remove(tableName(file)));
      layer.tables().forEach((name, table) -> tables.merge(name, table, Table::and));
    }
    this.ruleFiles = ruleFiles(layers);
    this.citations = new Citations(chain);
  }

  private ResolvedProfile(ResolvedProfile other) {
    this.info = other.info;
    this.layers = other.layers;
    this.standards.putAll(other.standards);
    this.options.putAll(other.options);
    this.programmes.putAll(other.programmes);
    this.texts.putAll(other.texts);
    this.tables.putAll(other.tables);
    this.ruleFiles = other.ruleFiles;
    this.rulesDigest = other.rulesDigest();
    this.clauses.putAll(other.clauses);
    this.citations = other.citations;
  }

  /**
   * The same policy with other choices made: what a regression case asks to pin the readings that
   * were not taken.
   *
   * @param readings value by name of the option; each a choice of an option that is declared
   */
  public ResolvedProfile withReadings(Map<String, String> readings) {
    if (readings.isEmpty()) {
      return this;
    }
    ResolvedProfile other = new ResolvedProfile(this);
    readings.forEach((name, value) -> other.options.put(name, options.get(name).reading(value)));
    return other;
  }

  /** The same policy with another option; like the next two, for asking whether it would matter. */
  public ResolvedProfile with(Option option) {
    ResolvedProfile other = new ResolvedProfile(this);
    other.options.put(option.name(), option);
    return other;
  }

  /** The same policy with another history of a standard. */
  public ResolvedProfile with(Standard standard) {
    ResolvedProfile other = new ResolvedProfile(this);
    other.standards.put(standard.key(), standard);
    return other;
  }

  /** The same policy with another table of that name. */
  public ResolvedProfile with(Table table) {
    ResolvedProfile other = new ResolvedProfile(this);
    other.tables.put(table.name(), table);
    return other;
  }

  /** Code of the locality. */
  public String locality() {
    return info.locality();
  }

  /** What the locality's layer says of itself. */
  public ProfileInfo info() {
    return info;
  }

  /** One version of each layer: the top one first, the locality's own last. */
  public List<LayerVersion> layers() {
    return layers;
  }

  /** The locality's own version. */
  public LayerVersion own() {
    return layers.get(layers.size() - 1);
  }

  /** All rules that apply, in order of stage, then from the top layer down. */
  public List<RuleFile> ruleFiles() {
    return ruleFiles;
  }

  /**
   * {@code sha256:…} over the rule files alone, by layer and name but not by version: localities or
   * versions with the same rules have the same digest and can share one compiled rule base.
   */
  public synchronized String rulesDigest() {
    if (rulesDigest == null) {
      rulesDigest = digest(ruleFiles);
    }
    return rulesDigest;
  }

  /** The nearest layer's declaration with its whole history; null if no layer declares it. */
  public Standard standard(String key) {
    return standards.get(key);
  }

  /** The nearest layer's choice; null if no layer declares it. */
  public Option option(String name) {
    return options.get(name);
  }

  /** The rows of all layers, the top layer's first; null if no layer has such a table. */
  public Table table(String name) {
    return tables.get(name);
  }

  /** The nearest layer's description; null if no layer has one. */
  public Programme programme(String code) {
    return programmes.get(code);
  }

  /** The nearest layer's wording; null if no layer has one. */
  public Words text(String code) {
    return texts.get(code);
  }

  /** The clause, in whichever layer it is registered; null if in none. */
  public Clause clause(String id) {
    return clauses.get(id);
  }

  /**
   * The clauses to cite for a rule: those of lower layers that the rule carries out, the locality's
   * own first, then the rule's own.
   */
  public List<String> citing(List<String> ruleClauses) {
    return citations.of(ruleClauses);
  }

  /** Last day of the period that the locality's document states; null if it states none. */
  public LocalDate periodEnds() {
    return info.periodEnds();
  }

  /** The standards by key, each of the nearest layer that declares it. */
  public Map<String, Standard> standards() {
    return Collections.unmodifiableMap(standards);
  }

  /** The options by name, each of the nearest layer that declares it. */
  public Map<String, Option> options() {
    return Collections.unmodifiableMap(options);
  }

  /** The tables by name, with the rows of all layers. */
  public Map<String, Table> tables() {
    return Collections.unmodifiableMap(tables);
  }

  /** The programmes by code, each of the nearest layer that describes it. */
  public Map<String, Programme> programmes() {
    return Collections.unmodifiableMap(programmes);
  }

  /** The wordings by code, each of the nearest layer that has one. */
  public Map<String, Words> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The clauses of every layer by id. */
  public Map<String, Clause> clauses() {
    return Collections.unmodifiableMap(clauses);
  }

  private static List<RuleFile> ruleFiles(List<LayerVersion> layers) {
    List<RuleFile> files = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    for (int depth = layers.size() - 1; depth >= 0; depth--) {
      LayerVersion layer = layers.get(depth);
      layer.rules().stream()
          .filter(file -> !replaced.contains(file.pathInVersion()))
          .forEach(files::add);
      replaced.addAll(layer.amendment().replaces());
    }
    Map<String, Integer> depths = new HashMap<>();
    layers.forEach(layer -> depths.put(layer.layer(), depths.size()));
    files.sort(
        Comparator.comparing(RuleFile::stage)
            .thenComparing(file -> depths.get(file.layer()))
            .thenComparing(RuleFile::path));
    return List.copyOf(files);
  }

  private static String digest(List<RuleFile> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(file -> texts.put(file.layer() + "/" + file.pathInVersion(), file.text()));
    return Digests.of(texts);
  }

  private static String tableName(String file) {
    return file.startsWith("tables/")
        ? file.substring("tables/".length(), file.lastIndexOf('.'))
        : "";
  }
}
