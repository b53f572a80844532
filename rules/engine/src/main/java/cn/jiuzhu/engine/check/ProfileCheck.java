package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.InvalidCases;
import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is in a source, and what is wrong with it. Immutable but for the lints, which are run when
 * they are first asked for; safe for concurrent use.
 */
public final class ProfileCheck {
  private static final List<Lint> LINTS =
      List.of(
          new RuleShape(),
          new Names(),
          new Contradictions(),
          new SameRules(),
          new Sequence(),
          new Described(),
          new TableRows(),
          new TableCases(),
          new Tiers(),
          new Calendar(),
          new Entries(),
          new Unread(),
          new Registers(),
          new NoticeTemplates(),
          new Unfilled());

  private final SourceTexts texts;
  private final ProfileSet profiles;
  private final List<CaseFile> cases;
  private final List<Finding> broken;
  private final Set<String> notCompiled;
  private List<Finding> linted;

  private ProfileCheck(
      SourceTexts texts,
      ProfileSet profiles,
      List<CaseFile> cases,
      List<Finding> broken,
      Set<String> notCompiled) {
    this.texts = texts;
    this.profiles = profiles;
    this.cases = cases;
    this.broken = broken;
    this.notCompiled = notCompiled;
  }

  /**
   * Reads and compiles everything, as far as it can be read.
   *
   * @param compiled where compiled rules are looked for and kept
   * @throws IOException if the source itself cannot be read
   */
  public static ProfileCheck of(ProfileSource source, CompiledRules compiled) throws IOException {
    SourceTexts texts = new SourceTexts(source);
    ProfileSet profiles;
    try {
      profiles = ProfileSet.read(source);
    } catch (InvalidProfiles e) {
      return new ProfileCheck(texts, null, List.of(), errors(e.problems()), Set.of());
    }
    NotCompiled notCompiled = new NotCompiled(compiled.errors(profiles), profiles);
    List<Finding> broken = new ArrayList<>(notCompiled.findings());
    List<CaseFile> cases = List.of();
    try {
      cases = CaseReader.read(source, profiles);
    } catch (InvalidCases e) {
      broken.addAll(errors(e.problems()));
    }
    return new ProfileCheck(texts, profiles, cases, List.copyOf(broken), notCompiled.files());
  }

  private static List<Finding> errors(List<ProfileProblem> problems) {
    return problems.stream().map(problem -> Finding.of(problem, Severity.ERROR)).toList();
  }

  /** The profiles; null where they cannot be read. */
  public ProfileSet profiles() {
    return profiles;
  }

  /** The regression cases; empty where they cannot be read. */
  public List<CaseFile> cases() {
    return cases;
  }

  /** What keeps the files from being read or the rules from being compiled. */
  public List<Finding> broken() {
    return broken;
  }

  /** Everything that is wrong with the files themselves, by file and line. */
  public synchronized List<Finding> findings() {
    if (linted == null) {
      linted = inOrder(broken, profiles == null ? List.of() : lint());
    }
    return linted;
  }

  /** What a rule says that does not compile is not known, so nothing more is said of its file. */
  private List<Finding> lint() {
    return lint(new Material(texts, profiles, notCompiled)).stream()
        .filter(finding -> !notCompiled.contains(finding.file()))
        .toList();
  }

  /** What the lints find, by file and line. */
  static List<Finding> lint(Material material) {
    Findings all = new Findings();
    LINTS.parallelStream().map(lint -> Findings.of(lint, material)).toList().forEach(all::addAll);
    return inOrder(List.of(), all.all());
  }

  /**
   * The same, and which published figures nobody has checked for long.
   *
   * @param day the day on which it is asked; this package has no clock
   */
  public List<Finding> findings(LocalDate day) {
    Findings findings = new Findings();
    if (profiles != null) {
      new Verification(day).check(profiles, texts, findings);
    }
    return inOrder(findings(), findings.all());
  }

  private static List<Finding> inOrder(List<Finding> some, List<Finding> others) {
    List<Finding> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(
        Comparator.comparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::code));
    return List.copyOf(all);
  }

  /** Whether nothing keeps the profiles from being published. */
  public boolean publishable() {
    return findings().stream().noneMatch(one -> one.severity() == Severity.ERROR);
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
