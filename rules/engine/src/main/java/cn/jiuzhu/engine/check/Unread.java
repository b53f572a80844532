package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.policy.ReadByEngine;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Options and standards that nothing asks for, and options that the engine will miss. */
final class Unread implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    Set<Option> read = new HashSet<>();
    Map<String, Set<String>> usedIn = new HashMap<>();
    for (ResolvedProfile profile : material.resolutions()) {
      Set<String> texts = asked(profile.ruleFiles(), profile.tables(), profile.options(), material);
      texts.addAll(ReadByEngine.OPTIONS_ALWAYS);
      texts.addAll(ReadByEngine.OPTIONS_SOMETIMES);
      texts.addAll(ReadByEngine.STANDARDS);
      for (LayerVersion layer : profile.layers()) {
        layer.options().values().stream()
            .filter(option -> texts.contains(option.name()))
            .forEach(read::add);
        usedIn.computeIfAbsent(layer.layer(), key -> new HashSet<>()).addAll(texts);
      }
      checkNeeded(profile, findings);
    }
    for (Layer layer : material.profiles().layers().values()) {
      checkOptions(layer, read, material, findings);
      Set<String> used = usedIn.computeIfAbsent(layer.info().locality(), key -> new HashSet<>());
      // A rule reads it, too, that every locality so far has replaced.
      for (LayerVersion version : layer.versions().values()) {
        used.addAll(asked(version.rules(), version.tables(), version.options(), material));
      }
      checkStandards(layer, used, material, findings);
    }
  }

  /** Every name that those may ask for. */
  private static Set<String> asked(
      List<RuleFile> rules,
      Map<String, Table> tables,
      Map<String, Option> options,
      Material material) {
    Set<String> names = new HashSet<>();
    rules.forEach(file -> names.addAll(material.texts(file)));
    tables
        .values()
        .forEach(table -> table.rows().forEach(row -> names.add(row.cells().get("standard"))));
    options.values().forEach(option -> names.addAll(option.values()));
    return names;
  }

  private static void checkNeeded(ResolvedProfile profile, Findings findings) {
    for (String name : ReadByEngine.OPTIONS_ALWAYS) {
      if (profile.option(name) == null) {
        LayerVersion own = profile.own();
        findings.add(
            own.layer() + "/" + own.effective() + "/options.yaml",
            0,
            LintCode.ENGINE_NEEDS_OPTION,
            name,
            own.layer());
      }
    }
  }

  private static void checkOptions(
      Layer layer, Set<Option> read, Material material, Findings findings) {
    for (LayerVersion version : layer.versions().values()) {
      String file = version.layer() + "/" + version.effective() + "/options.yaml";
      for (Option option : version.options().values()) {
        if (!read.contains(option)) {
          findings.add(
              file, material.lineOf(file, option.name()), LintCode.OPTION_NOT_READ, option.name());
        }
      }
    }
  }

  private static void checkStandards(
      Layer layer, Set<String> used, Material material, Findings findings) {
    for (Standard standard : layer.standards().values()) {
      if (!used.contains(standard.key()) && !isKeptOnRecord(standard, layer, material)) {
        findings.add(
            standard.path(),
            material.lineOf(standard.path(), "title"),
            LintCode.STANDARD_NOT_USED,
            standard.key());
      }
    }
  }

  /**
   * What a clause states that no rule carries out (yet) may stand there for readers; so may a
   * figure that says itself why no rule reads it.
   */
  private static boolean isKeptOnRecord(Standard standard, Layer layer, Material material) {
    return standard.note() != null
        || standard.clauses().stream()
            .flatMap(id -> clause(id, layer, material).stream())
            .anyMatch(clause -> clause.status() != Clause.Status.RULE);
  }

  /** A figure may stand for a clause of a layer above. */
  private static Optional<Clause> clause(String id, Layer layer, Material material) {
    Map<String, Layer> layers = material.profiles().layers();
    return Stream.iterate(layer, Objects::nonNull, one -> parent(one, layers))
        .map(one -> one.clauses().clauses().get(id))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Layer parent(Layer layer, Map<String, Layer> layers) {
    return layer.info().parent() == null ? null : layers.get(layer.info().parent());
  }
}
