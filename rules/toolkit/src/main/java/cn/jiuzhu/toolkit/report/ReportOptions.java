package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.toolkit.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a list of results is written, and where to. */
public final class ReportOptions {
  /** The forms that a list of results can take. */
  public enum Format {
    TEXT,
    JSON,
    JUNIT,
    HTML;

    ReportWriter writer() {
      return switch (this) {
        case TEXT -> new TextReport();
        case JSON -> new JsonReport();
        case JUNIT -> new JunitReport();
        case HTML -> new HtmlReport();
      };
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|junit|html",
      defaultValue = "TEXT",
      descriptionKey = "option.format")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private Path output;

  /** Writes the report as text to the console, for a command whose result is something else. */
  public static void show(Report report, Console console) throws IOException {
    Target.console(console.out(), out -> Format.TEXT.writer().write(report, console, out));
  }

  /** Writes the report in the form asked for, to the file asked for or to the console. */
  public void write(Report report, Console console) throws IOException {
    if (output == null) {
      Target.console(console.out(), out -> format.writer().write(report, console, out));
      return;
    }
    save(report, console, format, output);
    if (format != Format.TEXT) {
      show(report, console);
    }
  }

  /** Writes the report to a file, whose folder is made where it is missing. */
  public static void save(Report report, Console console, Format format, Path output)
      throws IOException {
    Target.file(output, file -> format.writer().write(report, console, file));
  }
}
