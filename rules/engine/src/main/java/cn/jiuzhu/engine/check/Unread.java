package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.policy.ReadByEngine;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Options and standards that nothing asks for, and options that the engine will miss. */
final class Unread implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    Set<Option> read = new HashSet<>();
    Map<String, Set<String>> usedIn = new HashMap<>();
    for (ResolvedProfile profile : material.resolutions()) {
      Set<String> texts =
          material.rules(profile).stream()
              .flatMap(rule -> rule.texts().stream())
              .collect(Collectors.toSet());
      texts.addAll(ReadByEngine.OPTIONS_ALWAYS);
      texts.addAll(ReadByEngine.OPTIONS_SOMETIMES);
      for (Table table : profile.tables().values()) {
        table.rows().forEach(row -> texts.add(row.cells().get("standard")));
      }
      profile.options().values().forEach(option -> texts.addAll(option.values()));
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
      checkStandards(layer, usedIn.getOrDefault(layer.info().locality(), Set.of()), findings);
    }
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

  private static void checkStandards(Layer layer, Set<String> used, Findings findings) {
    for (Standard standard : layer.standards().values()) {
      if (!used.contains(standard.key()) && standard.clauses().isEmpty()) {
        findings.add(standard.path(), 0, LintCode.STANDARD_NOT_USED, standard.key());
      }
    }
  }
}
