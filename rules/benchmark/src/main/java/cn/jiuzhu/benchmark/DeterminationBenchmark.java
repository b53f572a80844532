package cn.jiuzhu.benchmark;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.drools.RuleBase;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.straight.StraightLine;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One four-person household, explanations on: through the rules, and through straight-line Java
 * that builds the same answer. Run as the README beside this module says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class DeterminationBenchmark {

  /** Whose rules; each has a household of its own among the resources. */
  @Param({"henan", "huining", "shanghai", "yixing", "yuquan"})
  public String locality;

  private DeterminationRequest request;
  private ResolvedProfile profile;
  private RuleBase rules;
  private StraightLine java;

  /** Compiles both, and refuses to measure unless both give the same answer. */
  @Setup
  public void compile() throws Exception {
    ProfileSet profiles =
        ProfileSet.read(
            ProfileSource.classpath(Engine.class.getClassLoader(), "regional-profiles"));
    try (InputStream household =
        DeterminationBenchmark.class.getResourceAsStream(locality + ".json")) {
      request = FactReader.readJson(household, LocalDate.of(2026, 11, 22)).request();
    }
    profile = profiles.resolve(locality, request.asOf(), null);
    rules = RuleBase.of(profile, CompiledRules.packaged());
    java = StraightLine.of(profile);
    if (!rules().equals(straightLineJava())) {
      throw new IllegalStateException("the rules and straight-line Java differ for " + locality);
    }
    int written = profile.ruleFiles().stream().mapToInt(file -> file.rules().size()).sum();
    System.out.printf("%s: %d rules, %d firings%n", locality, written, firings());
  }

  /** How many times a rule fires for the household. */
  private int firings() {
    DeterminationRequest full =
        new DeterminationRequest(
            request.locality(),
            request.asOf(),
            null,
            Explain.FULL,
            null,
            null,
            request.standards(),
            request.household(),
            request.application());
    Evaluation evaluation = new Evaluation(profile, full);
    rules.evaluate(evaluation);
    return evaluation.determination(false, Locale.CHINESE).rules().size();
  }

  /** The rules in their session, and the answer. */
  @Benchmark
  public Determination rules() {
    Evaluation evaluation = new Evaluation(profile, request);
    rules.evaluate(evaluation);
    return evaluation.determination(false, Locale.CHINESE);
  }

  /** The same calls without a rule engine, and the answer. */
  @Benchmark
  public Determination straightLineJava() {
    Evaluation evaluation = new Evaluation(profile, request);
    java.evaluate(evaluation);
    return evaluation.determination(false, Locale.CHINESE);
  }
}
