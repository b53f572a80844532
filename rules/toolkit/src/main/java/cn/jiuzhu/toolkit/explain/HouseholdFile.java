package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.toolkit.console.CannotDo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that holds a request. */
final class HouseholdFile {
  private static final String PIPED = "-";

  private HouseholdFile() {}

  /**
   * What is in it.
   *
   * @param file its path, or {@code -} for standard input
   */
  static byte[] bytes(String file) throws IOException {
    if (file.equals(PIPED)) {
      return System.in.readAllBytes();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new CannotDo("没有这个文件：" + file, "there is no file " + file);
    }
    return Files.readAllBytes(path);
  }
}
