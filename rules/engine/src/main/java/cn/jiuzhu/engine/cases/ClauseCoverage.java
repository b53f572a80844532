package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the clause registers tell the truth.
 *
 * <p>A clause of status {@code rule} is carried out by a rule, a row of a table or a choice of its
 * own layer that cites it, or by those of the clauses of layers above that it {@code applies}; and
 * a case shows it, unless it is carried out only in versions that no locality reaches. A rule is
 * named after no clause of another status.
 */
public final class ClauseCoverage {
  private final ProfileSet profiles;
  private final Map<String, Clause> register = new HashMap<>();
  private final Set<String> cited = new HashSet<>();
  private final Set<String> outOfReach = new HashSet<>();
  private final List<ProfileProblem> problems = new ArrayList<>();

  private ClauseCoverage(ProfileSet profiles) {
    this.profiles = profiles;
    for (Layer layer : profiles.layers().values()) {
      register.putAll(layer.clauses().clauses());
      layer.versions().values().forEach(version -> cited.addAll(citedBy(version)));
      layer.versions().values().forEach(version -> version.rules().forEach(this::checkNames));
    }
    outOfReach.addAll(cited);
    profiles.resolutions().stream()
        .flatMap(profile -> profile.layers().stream())
        .forEach(version -> outOfReach.removeAll(citedBy(version)));
  }

  /** What the registers promise and the rules or the cases do not keep. */
  public static List<ProfileProblem> gaps(ProfileSet profiles, List<CaseFile> cases) {
    return new ClauseCoverage(profiles).gaps(cases);
  }

  private List<ProfileProblem> gaps(List<CaseFile> files) {
    Set<String> shown = new HashSet<>();
    files.forEach(file -> file.cases().forEach(one -> shown.addAll(one.clauses())));
    for (Layer layer : profiles.layers().values()) {
      for (Clause clause : layer.clauses().clauses().values()) {
        if (clause.status() == Clause.Status.RULE) {
          if (!isCarriedOut(clause)) {
            problem(clause, CaseCode.CLAUSE_NOT_CARRIED_OUT);
          }
          if (!shown.contains(clause.id()) && !outOfReach.contains(clause.id())) {
            problem(clause, CaseCode.CLAUSE_WITHOUT_CASE);
          }
        }
      }
    }
    return problems;
  }

  private void problem(Clause clause, CaseCode code) {
    String file = clause.layer() + "/clauses.yaml";
    problems.add(ProfileProblem.of(file, clause.line(), code, clause.id()));
  }

  private static Set<String> citedBy(LayerVersion version) {
    Set<String> cited = new HashSet<>();
    for (RuleFile file : version.rules()) {
      file.rules().forEach(rule -> cited.addAll(rule.clauses()));
    }
    for (Table table : version.tables().values()) {
      table.rows().forEach(row -> cited.addAll(row.clauses()));
    }
    version.options().values().forEach(option -> cited.addAll(option.clauses()));
    return cited;
  }

  private void checkNames(RuleFile file) {
    file.rules().forEach(rule -> checkName(file, rule));
  }

  private void checkName(RuleFile file, RuleHeader rule) {
    Clause clause = register.get(rule.name().split(" ", 2)[0]);
    if (clause != null && clause.status() != Clause.Status.RULE) {
      problems.add(
          ProfileProblem.of(
              file.path(), rule.line(), CaseCode.RULE_OF_RECORDED_CLAUSE, clause.id()));
    }
  }

  private boolean isCarriedOut(Clause clause) {
    return cited.contains(clause.id())
        || (!clause.applies().isEmpty()
            && clause.applies().stream().map(register::get).allMatch(one -> above(clause, one)));
  }

  /** Only upwards: clauses of one layer that apply each other carry out nothing. */
  private boolean above(Clause clause, Clause applied) {
    return !applied.layer().equals(clause.layer()) && isCarriedOut(applied);
  }
}
