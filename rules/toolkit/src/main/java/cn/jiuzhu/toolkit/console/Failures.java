package cn.jiuzhu.toolkit.console;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command could not do its work. */
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception broken, CommandLine line, ParseResult parsed) {
    Console console = Console.of(line);
    if (broken instanceof CannotDo cannot) {
      console.err().println(console.red(console.word(cannot.words())));
    } else if (broken instanceof IOException) {
      console.err().println(console.red(console.word("failure.io", broken.toString())));
    } else {
      console.err().println(console.red(console.word("failure.bug", broken.toString())));
      broken.printStackTrace(console.err());
    }
    return ExitCode.BROKEN;
  }
}
