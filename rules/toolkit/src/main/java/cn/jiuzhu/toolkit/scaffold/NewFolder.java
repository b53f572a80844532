package cn.jiuzhu.toolkit.scaffold;

import cn.jiuzhu.toolkit.console.CannotDo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that appears whole or not at all: a service may be watching. */
final class NewFolder {
  private NewFolder() {}

  /** Fills a folder that is there and empty. */
  @FunctionalInterface
  interface Content {
    void write(Path folder) throws IOException;
  }

  static void refuseExisting(Path folder) {
    if (Files.exists(folder)) {
      throw new CannotDo("已存在，不予覆盖：" + folder, "it exists and is not written over: " + folder);
    }
  }

  /** Made under a name with a dot, which no reader of profiles looks at, and then moved. */
  static void make(Path folder, Content content) throws IOException {
    Path draft = Files.createDirectory(folder.resolveSibling(".new-" + UUID.randomUUID()));
    try {
      content.write(draft);
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(draft);
    }
  }

  /** Writes one file of it, and the folders that the file stands in. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void remove(Path draft) throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(draft)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
