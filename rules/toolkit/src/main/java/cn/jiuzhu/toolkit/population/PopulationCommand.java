package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an invented population, a household a line. */
@Command(name = "population")
public final class PopulationCommand extends ToolCommand {
  private static final int CHECKED_EVERY = 1000;

  @Parameters(paramLabel = "N", descriptionKey = "option.households")
  private long count;

  @Mixin private SyntheticOptions synthetic;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "option.made-on")
  private LocalDate on;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (output == null) {
      write(console().out());
      console().out().flush();
      return ExitCode.OK;
    }
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      write(file);
    }
    console().err().println(console().word("population.written", count, output, synthetic.seed()));
    return ExitCode.OK;
  }

  private void write(PrintWriter out) throws IOException {
    LocalDate day = on == null ? today() : on;
    JsonMapper mapper = new JsonMapper();
    SyntheticPopulation population = synthetic.population(count, day);
    try (Progress progress =
        Progress.of(console(), console().word("population.progress"), population.total())) {
      for (long number = 1; number <= count; number++) {
        out.print(mapper.writeValueAsString(population.household(number)));
        out.print('\n');
        progress.step(1);
        if (number % CHECKED_EVERY == 0 && out.checkError()) {
          throw new IOException(console().word("population.not-written"));
        }
      }
    }
  }
}
