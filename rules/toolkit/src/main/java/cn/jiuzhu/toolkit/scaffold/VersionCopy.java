package cn.jiuzhu.toolkit.scaffold;

import cn.jiuzhu.engine.profile.LayerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a version once more, with an amendment of their own.
 *
 * @param before the version that is copied
 * @param day first day of the copy
 */
record VersionCopy(LayerVersion before, LocalDate day) {
  private static final String AMENDMENT = "amendment.yaml";

  /** Writes them from the layer's folder into a folder that is there and empty. */
  void write(Path layer, Path folder) throws IOException {
    Path from = layer.resolve(before.effective().toString());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).map(from::relativize).toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(from.resolve(file), copy);
    }
    // What it replaces of its parents goes on being replaced; its changes were those of its day.
    Blanks blanks =
        new Blanks(
            Map.of(
                "before", before.effective().toString(),
                "effective", day.toString(),
                "replaces", replaces()));
    Files.writeString(
        folder.resolve(AMENDMENT), blanks.fillIn("version/" + AMENDMENT).strip() + "\n");
  }

  private String replaces() {
    List<String> files = before.amendment().replaces();
    return files.isEmpty()
        ? ""
        : files.stream()
            .map(file -> "  - " + file)
            .collect(Collectors.joining("\n", "replaces:\n", ""));
  }
}
