package cn.jiuzhu.toolkit.workspace;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.check.ProfileCheck;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.toolkit.console.CannotDo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder of profiles as it is now: what it holds, what is wrong with it, its engine and cases.
 */
public final class Workspace {
  private final Path folder;
  private final CompiledRules compiled;
  private final ProfileCheck check;
  // The newest that an earlier reading made; its rule bases serve on.
  private Engine earlier;
  private Engine engine;

  private Workspace(Path folder, CompiledRules compiled, Engine earlier) throws IOException {
    this.folder = folder;
    this.compiled = compiled;
    this.earlier = earlier;
    this.check = ProfileCheck.of(ProfileSource.folder(folder), compiled);
  }

  /**
   * Reads and compiles the folder; mistakes in it are findings, not failures.
   *
   * @throws CannotDo if there is no such folder
   */
  public static Workspace open(Path folder) throws IOException {
    return new Workspace(
        existing(folder), CompiledRules.keptIn(Kept.folder().resolve("compiled-rules")), null);
  }

  private static Path existing(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new CannotDo("没有这个文件夹：" + absolute, "there is no folder " + absolute);
    }
    return absolute;
  }

  /**
   * The same folder as it is by now; what did not change is neither compiled nor put together
   * again.
   */
  public synchronized Workspace reread() throws IOException {
    return new Workspace(folder, compiled, engine == null ? earlier : engine);
  }

  public Path folder() {
    return folder;
  }

  /** Where commands keep what they need not do again. */
  public Path kept() {
    return Kept.folder();
  }

  /** Where compiled rules are kept. */
  public CompiledRules compiled() {
    return compiled;
  }

  public ProfileSource source() {
    return ProfileSource.folder(folder);
  }

  /** What keeps the files from being read or the rules from being compiled; no lint is run. */
  public List<Finding> broken() {
    return check.broken();
  }

  /** What is wrong with the files; empty if nothing is. */
  public List<Finding> findings() {
    return check.findings();
  }

  /** The same, and which published figures nobody had checked lately on that day. */
  public List<Finding> findings(LocalDate day) {
    return check.findings(day);
  }

  /**
   * The profiles.
   *
   * @throws CannotDo if they cannot be read or compiled
   */
  public ProfileSet profiles() {
    return sound().profiles();
  }

  /** The regression cases; the same condition. */
  public List<CaseFile> cases() {
    return sound().cases();
  }

  /** The engine over the profiles, made when it is first asked for; the same condition. */
  public synchronized Engine engine() {
    if (engine == null) {
      try {
        ProfileSet profiles = profiles();
        engine = earlier == null ? Engine.load(profiles, compiled) : earlier.reloaded(profiles);
        earlier = null;
      } catch (RulesDoNotCompile e) {
        throw new IllegalStateException("the rules were checked before", e);
      }
    }
    return engine;
  }

  /**
   * What came of the cases, asked on all processors; the same condition.
   *
   * @param cases some of {@link #cases()}
   * @param ran told after each, by the thread that ran it
   */
  public List<CaseResult> results(List<Case> cases, Runnable ran) {
    CaseRunner runner = new CaseRunner(engine());
    return cases.parallelStream()
        .map(
            one -> {
              CaseResult result = runner.run(one);
              ran.run();
              return result;
            })
        .toList();
  }

  private ProfileCheck sound() {
    // What only a lint finds can still be run: a case may show what it means.
    List<Finding> broken = check.broken();
    if (!broken.isEmpty()) {
      String places =
          broken.stream()
              .limit(5)
              .map(one -> "\n  " + one.place() + " " + one.code())
              .collect(Collectors.joining());
      int count = broken.size();
      throw new CannotDo(
          "规则文件有 " + count + " 处问题，请先运行 jiuzhu check：" + places,
          count + " finding(s) in the profiles; run jiuzhu check first:" + places);
    }
    return check;
  }
}
