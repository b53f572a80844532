package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.coverage.OpenLine;
import cn.jiuzhu.toolkit.mutation.Equivalents;
import cn.jiuzhu.toolkit.mutation.Journal;
import cn.jiuzhu.toolkit.mutation.MutationRun;
import cn.jiuzhu.toolkit.workspace.Layers;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suggests cases for lines that no case stands on and alterations that no case notices. */
@Command(name = "suggest")
public final class SuggestCommand extends ToolCommand {
  /** What to suggest cases for. */
  enum Lack {
    BOUNDARY,
    MUTANT,
    ALL
  }

  @Parameters(arity = "0..*", paramLabel = "LAYER", descriptionKey = "option.layers")
  private List<String> named;

  @Option(
      names = "--for",
      paramLabel = "boundary|mutant|all",
      defaultValue = "BOUNDARY",
      descriptionKey = "option.suggest.for")
  private Lack lack;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "option.suggest.limit")
  private int limit;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "option.suggest.seconds")
  private int seconds;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = workspace();
    Layers layers = new Layers(named).among(workspace.profiles());
    List<Case> cases = layers.cases(workspace.profiles(), workspace.cases());
    List<CaseResult> results = results(workspace, cases);
    List<Goal> goals = goals(workspace, layers, cases, results);
    List<Goal> looked = goals.stream().limit(limit).toList();
    Search search = new Search(workspace.engine(), new Seeds(results), Duration.ofSeconds(seconds));
    List<Goal> without = new ArrayList<>();
    try (Progress progress =
        Progress.of(console(), console().word("suggest.search"), looked.size())) {
      for (Goal goal : looked) {
        Optional<Search.Found> found = search.of(goal);
        if (found.isPresent()) {
          List<String> clauses = clauses(workspace.profiles(), goal, found.get());
          console().out().println(CaseText.of(goal, found.get(), clauses, console()));
          console().out().flush();
        } else {
          without.add(goal);
        }
        progress.step(1);
      }
    }
    for (Goal goal : without) {
      String told = goal.place() + " " + goal.rule() + ": " + console().word(goal.lacking());
      console().err().println(console().yellow(console().word("suggest.none", told)));
    }
    int found = looked.size() - without.size();
    console().err().println(console().word("suggest.count", goals.size(), looked.size(), found));
    return without.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private List<CaseResult> results(Workspace workspace, List<Case> cases) {
    String task = console().word("coverage.cases");
    try (Progress progress = Progress.of(console(), task, cases.size())) {
      return workspace.results(cases, () -> progress.step(1));
    }
  }

  private List<Goal> goals(
      Workspace workspace, Layers layers, List<Case> cases, List<CaseResult> results)
      throws IOException {
    List<Goal> goals = new ArrayList<>();
    if (lack != Lack.MUTANT) {
      OpenLine.of(workspace.profiles(), results).forEach(open -> goals.add(new Goal.Line(open)));
    }
    if (lack != Lack.BOUNDARY) {
      goals.addAll(survivors(workspace, layers, cases));
    }
    goals.removeIf(goal -> !layers.hold(goal.place()));
    return goals;
  }

  private List<Goal> survivors(Workspace workspace, Layers layers, List<Case> cases)
      throws IOException {
    Equivalents equivalents = Equivalents.read(workspace.source(), workspace.profiles());
    MutationRun run = new MutationRun(workspace.profiles(), cases, layers);
    try (Progress progress =
            Progress.of(console(), console().word("coverage.mutation"), run.size());
        Journal journal = Journal.of(workspace)) {
      return run.survivors(journal, progress::step).stream()
          .filter(mutant -> !equivalents.explains(mutant))
          .map(mutant -> (Goal) new Goal.Survivor(mutant, run))
          .toList();
    }
  }

  /**
   * Those of the rule, as an answer cites them; of what is no rule those of the case it is from.
   */
  private static List<String> clauses(ProfileSet profiles, Goal goal, Search.Found found) {
    String locality = found.seed().locality();
    for (ResolvedProfile profile : profiles.resolutions()) {
      for (RuleFile file : profile.ruleFiles()) {
        for (RuleHeader rule : file.rules()) {
          if (profile.locality().equals(locality)
              && goal.place().startsWith(file.path() + ":")
              && rule.name().equals(goal.rule())) {
            return profile.citing(rule.clauses());
          }
        }
      }
    }
    return found.seed().clauses();
  }
}
