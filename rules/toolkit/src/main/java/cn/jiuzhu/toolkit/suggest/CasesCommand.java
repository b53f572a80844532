package cn.jiuzhu.toolkit.suggest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is done with regression cases but running them. */
@Command(name = "cases", subcommands = SuggestCommand.class)
public final class CasesCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;
}
