package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.report.Target;
import cn.jiuzhu.toolkit.workspace.PolicySpec;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how two policies differ; like {@code diff}, it ends with 1 where they do. */
@Command(name = "diff")
public final class DiffCommand extends ToolCommand {
  /** The forms that a redline can take. */
  enum Format {
    TEXT,
    JSON,
    HTML;

    RedlineWriter writer() {
      return switch (this) {
        case TEXT -> new TextRedline();
        case JSON -> new JsonRedline();
        case HTML -> new HtmlRedline();
      };
    }
  }

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "option.policy-a")
  private String before;

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "option.policy-b")
  private String after;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "option.on")
  private LocalDate on;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|html",
      defaultValue = "TEXT",
      descriptionKey = "option.format")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private Path output;

  private final Map<Path, ProfileSet> read = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    Side from = side(before);
    Side to = side(after);
    Labels labels = new Labels(console(), from, to);
    Redline redline = Redline.of(from, to, labels);
    write(redline, labels);
    return redline.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private Side side(String text) throws IOException {
    PolicySpec spec = PolicySpec.parse(text);
    Path folder = spec.folder() == null ? folder() : spec.folder();
    Path key = folder.toAbsolutePath().normalize();
    if (!read.containsKey(key)) {
      read.put(key, Workspace.open(folder).profiles());
    }
    return Side.of(spec, read.get(key), on == null ? today() : on);
  }

  private void write(Redline redline, Labels labels) throws IOException {
    if (output == null) {
      Target.console(console().out(), out -> format.writer().write(redline, labels, out));
      return;
    }
    Target.file(output, file -> format.writer().write(redline, labels, file));
  }
}
