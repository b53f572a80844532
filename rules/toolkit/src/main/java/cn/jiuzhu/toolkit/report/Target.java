package cn.jiuzhu.toolkit.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a result is written to. */
public final class Target {
  /** Writes the result. */
  @FunctionalInterface
  public interface Writing {
    void to(PrintWriter target) throws IOException;
  }

  private Target() {}

  /** Writes to a file in UTF-8, whose folder is made where it is missing. */
  public static void file(Path file, Writing writing) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (PrintWriter target =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      writing.to(target);
    }
  }

  /** Writes to a console, at once. */
  public static void console(PrintWriter console, Writing writing) throws IOException {
    writing.to(console);
    console.flush();
  }
}
