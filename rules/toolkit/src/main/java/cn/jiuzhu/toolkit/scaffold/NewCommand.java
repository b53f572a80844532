package cn.jiuzhu.toolkit.scaffold;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be begun: a locality, or a version of one. */
@Command(
    name = "new",
    subcommands = {NewLocalityCommand.class, NewVersionCommand.class})
public final class NewCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;
}
