package cn.jiuzhu.toolkit.workspace;

import cn.jiuzhu.toolkit.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands over a folder of profiles have in common. */
public abstract class ToolCommand implements Callable<Integer> {
  private static final String ENVIRONMENT = "JIUZHU_PROFILES_FOLDER";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-p", "--profiles"},
      paramLabel = "DIR",
      descriptionKey = "option.profiles")
  private Path profiles;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  /** Where the command speaks. */
  protected final Console console() {
    return Console.of(spec.commandLine());
  }

  /**
   * The folder asked for; without one that of the environment, {@code regional-profiles} where it
   * stands here, or this folder itself.
   */
  protected final Path folder() {
    if (profiles != null) {
      return profiles;
    }
    String environment = System.getenv(ENVIRONMENT);
    if (environment != null && !environment.isBlank()) {
      return Path.of(environment);
    }
    Path usual = Path.of("regional-profiles");
    return Files.isDirectory(usual) ? usual : Path.of("");
  }

  /** The day in China. */
  protected static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** The folder, read and compiled. */
  protected final Workspace workspace() throws IOException {
    return Workspace.open(folder());
  }
}
