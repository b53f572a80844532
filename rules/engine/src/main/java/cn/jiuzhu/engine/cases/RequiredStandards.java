package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The standards that a locality's rules and tables ask for, its parents' included, by key. */
final class RequiredStandards {
  private static final Pattern CALL = Pattern.compile("standard\\(\"([^\"]+)\"");
  private static final String COLUMN = "standard";

  private RequiredStandards() {}

  static List<Standard> of(ResolvedProfile profile) {
    Set<String> keys = new TreeSet<>();
    for (RuleFile file : profile.ruleFiles()) {
      CALL.matcher(file.text())
          .results()
          .map(MatchResult::group)
          .forEach(call -> keys.add(key(call)));
    }
    for (LayerVersion version : profile.layers()) {
      for (Table table : version.tables().values()) {
        table.rows().forEach(row -> keys.add(row.cells().getOrDefault(COLUMN, "")));
      }
    }
    return keys.stream().map(profile::standard).filter(Objects::nonNull).toList();
  }

  private static String key(String call) {
    return call.substring(call.indexOf('"') + 1, call.length() - 1);
  }

  /** What a locality still has to fill in, as a Markdown list. */
  static String withoutValue(ResolvedProfile profile) {
    StringBuilder list = new StringBuilder();
    for (Standard one : of(profile)) {
      if (one.entries().isEmpty()) {
        String by = one.by().isEmpty() ? "" : " by " + String.join(", ", one.by());
        list.append("- `%s` %s · %s".formatted(one.key(), one.title().zh(), one.title().en()))
            .append(" (%s%s; %s)\n".formatted(one.unit(), by, String.join(", ", one.clauses())));
      }
    }
    return list.toString();
  }
}
