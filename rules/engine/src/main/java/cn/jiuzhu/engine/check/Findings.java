package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.profile.ProfileProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; what several profiles have in common is found once. */
final class Findings {
  private final Set<Finding> found = new LinkedHashSet<>();

  static Findings of(Lint lint, Material material) {
    Findings findings = new Findings();
    lint.check(material, findings);
    return findings;
  }

  void addAll(Findings other) {
    found.addAll(other.found);
  }

  void add(String file, int line, LintCode code, Object... details) {
    found.add(Finding.of(file, line, code, details));
  }

  void add(ProfileProblem problem, Severity severity) {
    found.add(Finding.of(problem, severity));
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
