package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where the clauses of a resolved profile are carried out. */
final class Implementation {
  private final ResolvedProfile profile;
  private final Map<String, List<ClauseView.Place>> places = new HashMap<>();

  Implementation(ResolvedProfile profile) {
    this.profile = profile;
    profile.ruleFiles().forEach(this::note);
    tables(profile).forEach(name -> profile.table(name).rows().forEach(this::note));
  }

  /** The rules in the order in which they fire, then the rows; a clause is named or applied. */
  List<ClauseView.Place> of(String clause) {
    return places.getOrDefault(clause, List.of());
  }

  private static SortedSet<String> tables(ResolvedProfile profile) {
    SortedSet<String> names = new TreeSet<>();
    for (LayerVersion version : profile.layers()) {
      names.addAll(version.tables().keySet());
    }
    // A table that a layer below replaces and does not bring itself is not there.
    names.removeIf(name -> profile.table(name) == null);
    return names;
  }

  private void note(RuleFile file) {
    for (RuleHeader rule : file.rules()) {
      note(rule.clauses(), new ClauseView.Place(rule.name(), null, file.path(), rule.line()));
    }
  }

  private void note(Table.Row row) {
    note(row.clauses(), new ClauseView.Place(null, row.id(), row.file(), row.line()));
  }

  private void note(List<String> clauses, ClauseView.Place place) {
    profile
        .citing(clauses)
        .forEach(id -> places.computeIfAbsent(id, key -> new ArrayList<>()).add(place));
  }
}
