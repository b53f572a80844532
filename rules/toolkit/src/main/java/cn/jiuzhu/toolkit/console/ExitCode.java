package cn.jiuzhu.toolkit.console;

/** What a script can rely on. */
public final class ExitCode {
  /** All is well. */
  public static final int OK = 0;

  /** The profiles or cases have something that the command looks for. */
  public static final int FOUND = 1;

  /** The command line makes no sense; picocli's own code for it. */
  public static final int USAGE = 2;

  /** The command itself broke: a file that cannot be read or written, a bug. */
  public static final int BROKEN = 3;

  private ExitCode() {}
}
