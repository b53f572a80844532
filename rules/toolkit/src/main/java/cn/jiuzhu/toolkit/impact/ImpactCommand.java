package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.population.Population;
import cn.jiuzhu.toolkit.population.PopulationFile;
import cn.jiuzhu.toolkit.population.SyntheticOptions;
import cn.jiuzhu.toolkit.report.Target;
import cn.jiuzhu.toolkit.workspace.PolicySpec;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a change of policy does to the households of a population. */
@Command(name = "impact")
public final class ImpactCommand extends ToolCommand {
  private static final String PIPED = "-";

  /** The forms that the result can take. */
  enum Format {
    TEXT,
    JSON,
    HTML;

    ImpactWriter writer() {
      return switch (this) {
        case TEXT -> new TextImpact();
        case JSON -> new JsonImpact();
        case HTML -> new HtmlImpact();
      };
    }
  }

  /** Where the households come from: one of the two. */
  static final class Households {
    @Option(names = "--population", paramLabel = "FILE", descriptionKey = "option.population")
    private String file;

    @Option(names = "--synthetic", paramLabel = "N", descriptionKey = "option.synthetic")
    private long count;
  }

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "option.policy-a")
  private String before;

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "option.policy-b")
  private String after;

  @ArgGroup(multiplicity = "1")
  private Households households;

  @Mixin private SyntheticOptions synthetic;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "option.on")
  private LocalDate on;

  @Option(names = "--standards", paramLabel = "FILE", descriptionKey = "option.standards")
  private Path standards;

  @Option(names = "--standards-a", paramLabel = "FILE", descriptionKey = "option.standards-a")
  private Path standardsBefore;

  @Option(names = "--standards-b", paramLabel = "FILE", descriptionKey = "option.standards-b")
  private Path standardsAfter;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

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

  private final Map<Path, Engine> engines = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    Comparison comparison =
        new Comparison(side(before, standardsBefore), side(after, standardsAfter));
    Impact impact = new Impact(comparison);
    Refusals refusals = new Refusals(console(), source());
    long start = System.nanoTime();
    try (Population population = population(comparison.day());
        Progress progress =
            Progress.of(console(), console().word("impact.progress"), population.total())) {
      Evaluation.run(
          comparison,
          population,
          result -> {
            impact.add(result);
            progress.step(result.size());
            return !refusals.tell(result) || !strict;
          });
    }
    refusals.end();
    if (strict && impact.refused() > 0) {
      console().err().println(console().red(console().word("impact.stopped")));
      return ExitCode.FOUND;
    }
    tellPace(impact.all().households(), Duration.ofNanos(System.nanoTime() - start));
    write(impact);
    return impact.refused() > 0 ? ExitCode.FOUND : ExitCode.OK;
  }

  private Side side(String text, Path own) throws IOException {
    PolicySpec spec = PolicySpec.parse(text);
    LocalDate day = spec.day() != null ? spec.day() : on != null ? on : today();
    Path folder = spec.folder() == null ? folder() : spec.folder();
    Path key = folder.toAbsolutePath().normalize();
    if (!engines.containsKey(key)) {
      engines.put(key, Workspace.open(folder).engine());
    }
    Engine engine = engines.get(key);
    try {
      ResolvedProfile profile = engine.profiles().resolve(spec.locality(), day, null);
      Map<String, SuppliedStandard> supplied = SuppliedFigures.of(standards, own, profile);
      String name = (spec.folder() == null ? "" : spec.folder() + "#") + spec.locality();
      return new Side(name + "@" + day, engine, profile, day, supplied);
    } catch (NoSuchProfile e) {
      throw cannot(text, e);
    }
  }

  private static CannotDo cannot(String text, NoSuchProfile e) {
    String zh =
        e.firstDate() != null
            ? "规则自 " + e.firstDate() + " 起才有"
            : e.suggestion() != null ? "没有这个地区；是否指 " + e.suggestion() : "没有这个地区";
    return new CannotDo(text + "：" + zh, text + ": " + e.getMessage());
  }

  private Population population(LocalDate day) throws IOException {
    if (households.file == null) {
      return synthetic.population(households.count, day);
    }
    return households.file.equals(PIPED)
        ? PopulationFile.of(System.in)
        : PopulationFile.of(Path.of(households.file));
  }

  /** What the households are, in words. */
  private String source() {
    return households.file != null
        ? households.file
        : console()
            .word(
                "impact.synthetic",
                households.count,
                String.valueOf(synthetic.seed()),
                synthetic.area());
  }

  private void tellPace(long count, Duration time) {
    double seconds = Math.max(time.toMillis(), 1) / 1000.0;
    console()
        .err()
        .println(
            console()
                .faint(
                    console()
                        .word(
                            "impact.pace",
                            count,
                            String.format("%.1f", seconds),
                            Math.round(count / seconds))));
  }

  private void write(Impact impact) throws IOException {
    Labels labels = new Labels(console(), impact.comparison(), source(), households.file == null);
    if (output == null) {
      Target.console(console().out(), out -> format.writer().write(impact, labels, out));
      return;
    }
    Target.file(output, file -> format.writer().write(impact, labels, file));
    if (format != Format.TEXT) {
      Target.console(console().out(), out -> Format.TEXT.writer().write(impact, labels, out));
    }
  }
}
