package cn.jiuzhu.toolkit;

import cn.jiuzhu.toolkit.bundle.BundleCommand;
import cn.jiuzhu.toolkit.bundle.KeysCommand;
import cn.jiuzhu.toolkit.bundle.VerifyCommand;
import cn.jiuzhu.toolkit.check.CheckCommand;
import cn.jiuzhu.toolkit.console.DayConverter;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Failures;
import cn.jiuzhu.toolkit.console.Languages;
import cn.jiuzhu.toolkit.coverage.CoverageCommand;
import cn.jiuzhu.toolkit.diff.DiffCommand;
import cn.jiuzhu.toolkit.explain.ExplainCommand;
import cn.jiuzhu.toolkit.explain.NoticeCommand;
import cn.jiuzhu.toolkit.impact.ImpactCommand;
import cn.jiuzhu.toolkit.population.PopulationCommand;
import cn.jiuzhu.toolkit.scaffold.NewCommand;
import cn.jiuzhu.toolkit.suggest.CasesCommand;
import cn.jiuzhu.toolkit.testing.TestCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What analysts and testers run on a folder of profiles. */
@Command(
    name = "jiuzhu",
    mixinStandardHelpOptions = true,
    version = "jiuzhu 0.1.0",
    subcommands = {
      CheckCommand.class,
      TestCommand.class,
      CasesCommand.class,
      CoverageCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      NoticeCommand.class,
      ImpactCommand.class,
      PopulationCommand.class,
      NewCommand.class,
      BundleCommand.class,
      VerifyCommand.class,
      KeysCommand.class
    })
public final class Jiuzhu {
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("unused") // it is read before the command line is parsed; this is its help
  private String language;

  private Jiuzhu() {}

  /** Ends the process with one of {@link ExitCode}. */
  public static void main(String[] args) {
    // Whatever the terminal's locale is, policy is Chinese.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** The same within a process. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commandLine(Languages.of(args, System.getenv()));
    line.setOut(out);
    line.setErr(err);
    return line.execute(args);
  }

  /** All commands, speaking that language. */
  static CommandLine commandLine(Locale language) {
    CommandLine line = new CommandLine(new Jiuzhu());
    line.setResourceBundle(Languages.words(language));
    line.registerConverter(LocalDate.class, new DayConverter(Languages.words(language)));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.getSubcommands().values().forEach(command -> command.setAbbreviatedOptionsAllowed(false));
    return line;
  }
}
