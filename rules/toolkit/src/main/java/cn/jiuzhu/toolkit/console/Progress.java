package cn.jiuzhu.toolkit.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far long work has come: a bar on a terminal, elsewhere a line at every tenth. It goes to the
 * error stream, so that results can be piped. Safe for concurrent use.
 */
public final class Progress implements AutoCloseable {
  private final Console console;
  private final String task;
  private final long total;
  private final ProgressBar bar;
  private long done;

  private Progress(Console console, String task, long total) {
    this.console = console;
    this.task = task;
    this.total = total;
    this.bar = console.coloured() ? bar(task, total) : null;
  }

  /** Begins work of so many steps. */
  public static Progress of(Console console, String task, long total) {
    return new Progress(console, task, total);
  }

  private static ProgressBar bar(String task, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new me.tongfei.progressbar.ConsoleProgressBarConsumer(
                new PrintStream(System.err, true)))
        .clearDisplayOnFinish()
        .build();
  }

  /** So many more steps are done. */
  public synchronized void step(long steps) {
    long before = done;
    done += steps;
    if (bar != null) {
      bar.stepBy(steps);
    } else if (total > 0 && done * 10 / total > before * 10 / total) {
      console.err().println(task + " " + done * 100 / total + "%");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
