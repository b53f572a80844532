package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.InvalidCases;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in a source, and what is wrong with it.
 *
 * @param findings by file and line
 * @param profiles null where they cannot be read
 * @param cases empty where they cannot be read
 */
public record ProfileCheck(List<Finding> findings, ProfileSet profiles, List<CaseFile> cases) {

  /**
   * Reads and compiles everything, as far as it can be read.
   *
   * @param compiled where compiled rules are looked for and kept
   * @throws IOException if the source itself cannot be read
   */
  public static ProfileCheck of(ProfileSource source, CompiledRules compiled) throws IOException {
    ProfileSet profiles;
    try {
      profiles = ProfileSet.read(source);
    } catch (InvalidProfiles e) {
      return new ProfileCheck(e.problems().stream().map(Finding::of).toList(), null, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    compiled.errors(profiles).forEach(error -> findings.add(Finding.of(error)));
    List<CaseFile> cases = List.of();
    try {
      cases = CaseReader.read(source, profiles);
    } catch (InvalidCases e) {
      e.problems().forEach(problem -> findings.add(Finding.of(problem)));
    }
    return new ProfileCheck(List.copyOf(findings), profiles, cases);
  }

  /** Whether nothing keeps the profiles from being published. */
  public boolean publishable() {
    return findings.stream().noneMatch(one -> one.severity() == Finding.Severity.ERROR);
  }

  /** How many regression cases there are. */
  public int caseCount() {
    return cases.stream().mapToInt(file -> file.cases().size()).sum();
  }

  /**
   * Runs the regression cases.
   *
   * @param engine over {@link #profiles}
   * @param parallel whether on all processors rather than on the calling thread alone
   * @param ran told after each case, by the thread that ran it
   * @return the cases that failed, by file and line
   */
  public List<Finding> failedCases(Engine engine, boolean parallel, Runnable ran) {
    CaseRunner runner = new CaseRunner(engine);
    List<Case> all = cases.stream().flatMap(file -> file.cases().stream()).toList();
    return (parallel ? all.parallelStream() : all.stream())
        .map(
            one -> {
              CaseResult result = runner.run(one);
              ran.run();
              return result;
            })
        .filter(result -> !result.passed())
        .map(Finding::of)
        .toList();
  }
}
