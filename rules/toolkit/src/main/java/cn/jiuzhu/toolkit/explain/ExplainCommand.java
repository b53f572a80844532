package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers for one household and says why. */
@Command(name = "explain")
public final class ExplainCommand extends ToolCommand {
  /** The forms that the answer can take. */
  enum Format {
    TEXT,
    JSON
  }

  /** The one outcome that is asked about. */
  static final class Narrowed {
    @Option(names = "--why", paramLabel = "CODE", descriptionKey = "option.why")
    private String why;

    @Option(names = "--why-not", paramLabel = "CODE", descriptionKey = "option.why-not")
    private String whyNot;
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "HOUSEHOLD.json", descriptionKey = "option.household")
  private String file;

  @ArgGroup private Narrowed narrowed;

  @Option(names = "--full", descriptionKey = "option.full")
  private boolean full;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "option.as-of")
  private LocalDate on;

  @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "option.width")
  private Integer width;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      defaultValue = "TEXT",
      descriptionKey = "option.format")
  private Format format;

  @Override
  public Integer call() throws IOException {
    Engine engine = workspace().engine();
    try {
      ReadRequest read = FactReader.readJson(HouseholdFile.bytes(file), on == null ? today() : on);
      DeterminationRequest request = withReasons(read.request());
      Determination answer = engine.determine(request, read.asOfDefaulted(), console().language());
      if (format == Format.JSON) {
        JsonAnswer.write(answer, console().out());
      } else {
        print(
            answer, engine.profiles().resolve(answer.locality(), answer.asOf(), request.version()));
      }
      return ExitCode.OK;
    } catch (InvalidFacts invalid) {
      return refuse(Refused.of(invalid));
    } catch (NoSuchProfile none) {
      return refuse(Refused.of(none));
    } catch (NobodyCounts nobody) {
      return refuse(Refused.nobodyCounts());
    }
  }

  /** A tree needs reasons; an outcome looked at by itself needs all of them. */
  private DeterminationRequest withReasons(DeterminationRequest request) {
    if (full || (narrowed != null && format == Format.TEXT)) {
      return request.withExplain(Explain.FULL);
    }
    return format == Format.TEXT ? request.withExplain(Explain.REASONS) : request;
  }

  private void print(Determination answer, ResolvedProfile profile) {
    Explanation explanation = new Explanation(answer, profile, console(), full);
    List<Branch> sections =
        narrowed == null
            ? explanation.whole()
            : narrowed.why != null
                ? explanation.only(narrowed.why, false)
                : explanation.only(narrowed.whyNot, true);
    TreePrinter printer = new TreePrinter(console(), console().out(), width());
    sections.forEach(printer::section);
    console().out().flush();
  }

  /** As asked for; on a terminal what it has, and elsewhere lines as long as they are. */
  private int width() {
    if (width != null) {
      return width;
    }
    return console().coloured() ? spec.usageMessage().width() : 0;
  }

  private int refuse(List<Refused> refused) throws IOException {
    if (format == Format.JSON) {
      JsonAnswer.write(refused, console());
      return ExitCode.FOUND;
    }
    Refused.print(refused, console());
    return ExitCode.FOUND;
  }
}
