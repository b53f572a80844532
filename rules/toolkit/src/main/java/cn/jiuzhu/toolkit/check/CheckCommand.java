package cn.jiuzhu.toolkit.check;

import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.workspace.Layers;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that can be known of the profiles without running their cases. */
@Command(name = "check")
public final class CheckCommand extends ToolCommand {
  @Parameters(arity = "0..*", paramLabel = "LAYER", descriptionKey = "option.layers")
  private List<String> named;

  @Mixin private ReportOptions report;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.check.on")
  private LocalDate on;

  @Option(names = "--why", paramLabel = "CODE", descriptionKey = "option.check.why")
  private String why;

  @Override
  public Integer call() throws IOException {
    if (why != null) {
      console().out().print(MessagePage.of(why));
      console().out().flush();
      return ExitCode.OK;
    }
    LocalDate day = on == null ? today() : on;
    Workspace workspace = workspace();
    Layers layers = new Layers(named);
    if (workspace.broken().isEmpty()) {
      layers.among(workspace.profiles());
    }
    List<Finding> findings =
        workspace.findings(day).stream().filter(one -> layers.hold(one.file())).toList();
    report.write(Report.of(console().word("check.title"), findings), console());
    boolean errors = findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
    return errors ? ExitCode.FOUND : ExitCode.OK;
  }
}
