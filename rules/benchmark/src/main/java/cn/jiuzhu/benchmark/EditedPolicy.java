package cn.jiuzhu.benchmark;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shanghai and Henan on the national layer, in a folder to be edited, without their cases. */
final class EditedPolicy {
  static final List<String> LOCALITIES = List.of("shanghai", "henan");

  private static final Pattern TAKEN = Pattern.compile("(national|shanghai|henan)/(?!cases/).*");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

  private final Path folder;

  private EditedPolicy(Path folder) {
    this.folder = folder;
  }

  static EditedPolicy write(Path folder) throws IOException {
    ProfileSource packaged =
        ProfileSource.classpath(Engine.class.getClassLoader(), "regional-profiles");
    for (String path : packaged.files()) {
      if (TAKEN.matcher(path).matches()) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, packaged.read(path));
      }
    }
    return new EditedPolicy(folder);
  }

  Path folder() {
    return folder;
  }

  /**
   * Gives Shanghai a made-up figure for the care of those in tekun who can do nothing for
   * themselves: the packaged policy has none.
   */
  void setTekunCareOfTotalLoss() throws IOException {
    String text = Files.readString(folder.resolve("national/standards/tekunCare.yaml"));
    String none = "entries: []";
    if (!text.contains(none)) {
      throw new IllegalStateException("tekunCare has a figure by now: take another standard");
    }
    Files.writeString(
        folder.resolve("shanghai/standards/tekunCare.yaml"),
        text.replace(
            none,
            """
            entries:
              - effective: 2025-01-01
                values: {TOTAL: 1000.00}
                source: {document: made up for a benchmark, grade: STORED-2ND}
            """));
  }

  /** Renames every rule of the localities: whatever was decided may be otherwise. */
  void renameRules() throws IOException {
    for (String locality : LOCALITIES) {
      try (Stream<Path> files = Files.walk(folder.resolve(locality))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
          String text = Files.readString(file);
          Files.writeString(file, RULE.matcher(text).replaceAll("rule \"$1（乙）\""));
        }
      }
    }
  }
}
