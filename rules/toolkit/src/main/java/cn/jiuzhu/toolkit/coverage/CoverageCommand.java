package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.ClauseCoverage;
import cn.jiuzhu.engine.cases.ReadingCoverage;
import cn.jiuzhu.engine.cases.RuleCoverage;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.mutation.Equivalents;
import cn.jiuzhu.toolkit.mutation.Journal;
import cn.jiuzhu.toolkit.mutation.Mutant;
import cn.jiuzhu.toolkit.mutation.MutationRun;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.workspace.Layers;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the regression cases leave out. */
@Command(name = "coverage")
public final class CoverageCommand extends ToolCommand {
  @Parameters(arity = "0..*", paramLabel = "LAYER", descriptionKey = "option.layers")
  private List<String> named;

  @Option(
      names = {"-m", "--mutation"},
      descriptionKey = "option.mutation")
  private boolean mutation;

  @Option(names = "--unknown", descriptionKey = "option.unknown")
  private boolean unknown;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = workspace();
    ProfileSet profiles = workspace.profiles();
    Layers layers = new Layers(named).among(profiles);
    List<Case> cases = layers.cases(profiles, workspace.cases());
    List<CaseResult> results = run(workspace, cases);
    Seen seen = new Seen(profiles, results);
    List<ProfileProblem> gaps = new ArrayList<>();
    gaps.addAll(RuleCoverage.gaps(profiles, results));
    gaps.addAll(ClauseCoverage.gaps(profiles, workspace.cases()));
    gaps.addAll(ReadingCoverage.gaps(profiles, workspace.cases()));
    gaps.addAll(DaysOfChange.gaps(profiles, workspace.cases()));
    Equivalents equivalents = Equivalents.read(workspace.source(), profiles);
    gaps.addAll(SeenGaps.sides(seen, equivalents));
    gaps.addAll(SeenGaps.lines(seen));
    if (mutation) {
      gaps.addAll(equivalents.judge(survivors(workspace, layers, cases)));
    }
    gaps.addAll(equivalents.stale(mutation));
    List<Finding> findings = new ArrayList<>(shown(gaps, layers, Severity.ERROR));
    boolean found = !findings.isEmpty();
    if (unknown) {
      findings.addAll(shown(SeenGaps.unknown(seen), layers, Severity.WARNING));
    }
    report.write(Report.of(console().word("coverage.title"), findings), console());
    return found ? ExitCode.FOUND : ExitCode.OK;
  }

  private List<Finding> shown(List<ProfileProblem> gaps, Layers layers, Severity severity) {
    return gaps.stream()
        .filter(gap -> layers.hold(gap.file()))
        .map(gap -> Finding.of(gap, severity))
        .toList();
  }

  private List<CaseResult> run(Workspace workspace, List<Case> cases) {
    String task = console().word("coverage.cases");
    try (Progress progress = Progress.of(console(), task, cases.size())) {
      return workspace.results(cases, () -> progress.step(1));
    }
  }

  private List<Mutant> survivors(Workspace workspace, Layers layers, List<Case> cases)
      throws IOException {
    MutationRun run = new MutationRun(workspace.profiles(), cases, layers);
    List<Mutant> survivors;
    String task = console().word("coverage.mutation");
    try (Progress progress = Progress.of(console(), task, run.size());
        Journal journal = Journal.of(workspace)) {
      survivors = run.survivors(journal, progress::step);
    }
    int noticed = run.size() - survivors.size();
    console().err().println(console().word("coverage.tried", run.size(), noticed));
    return survivors;
  }
}
