package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.report.ReportOptions.Format;
import cn.jiuzhu.toolkit.workspace.Layers;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the regression cases and says what differs, with its reasons. */
@Command(name = "test")
public final class TestCommand extends ToolCommand {
  @Parameters(arity = "0..*", paramLabel = "LAYER", descriptionKey = "option.layers")
  private List<String> layers;

  @Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "option.test.filter")
  private String filter;

  @Option(
      names = {"-w", "--watch"},
      descriptionKey = "option.test.watch")
  private boolean watch;

  @Mixin private ReportOptions report;

  @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "option.test.junit")
  private Path junit;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.test.html")
  private Path html;

  @Override
  public Integer call() throws IOException {
    Selection selection = new Selection(new Layers(layers), filter);
    Workspace workspace = workspace();
    if (watch) {
      return new Watch(console(), workspace, selection).run();
    }
    List<Finding> broken = workspace.broken();
    if (!broken.isEmpty()) {
      report.write(Report.of(console().word("check.title"), broken), console());
      return ExitCode.FOUND;
    }
    selection.layers().among(workspace.profiles());
    List<Case> cases = selection.of(workspace.cases());
    if (cases.isEmpty()) {
      throw new CannotDo("没有这样的案例", "there is no such case");
    }
    long start = System.nanoTime();
    List<Result> results;
    try (Progress progress = Progress.of(console(), console().word("test.title"), cases.size())) {
      results = new Suite(workspace.engine()).run(cases, () -> progress.step(1));
    }
    Report done = Result.report(console().word("test.title"), results);
    if (junit != null) {
      ReportOptions.save(done, console(), Format.JUNIT, junit);
    }
    if (html != null) {
      ReportOptions.save(done, console(), Format.HTML, html);
    }
    report.write(done, console());
    console().err().println(console().faint(console().word("test.time", seconds(start))));
    return results.stream().allMatch(Result::passed) ? ExitCode.OK : ExitCode.FOUND;
  }

  private static String seconds(long start) {
    return String.format("%.1f", (System.nanoTime() - start) / 1e9);
  }
}
