package cn.jiuzhu.service.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the tests' profiles that a test may edit. */
public final class Edited {
  public static final String STANDARD = "testland/standards/dibao.yaml";
  public static final String CASES = "testland/cases/dibao.yaml";

  private static final Path ORIGINAL = Path.of("src/test/resources/profiles");

  private final Path folder;

  private Edited(Path folder) {
    this.folder = folder;
  }

  /** In a folder that both the test and the service, in whichever process, can name. */
  public static Edited in(String folder) {
    return new Edited(Path.of("target", folder).toAbsolutePath());
  }

  public Path folder() {
    return folder;
  }

  /** As they were, with one more case; what a test has added is removed. */
  public Edited restored() {
    try {
      for (Path file : files(folder)) {
        if (!Files.exists(ORIGINAL.resolve(folder.relativize(file).toString()))) {
          Files.delete(file);
        }
      }
      for (Path file : files(ORIGINAL)) {
        write(ORIGINAL.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return write(
        CASES,
        """
        cases:
          - name: 人均九百元，高于标准
            clauses: [TEST-1]
            as-of: 2024-01-01
            facts:
              household:
                area: URBAN
                members:
                  - {id: P1, relation: HEAD, expenses: [], incomes: [{kind: WAGE, amount: 900.00, per: MONTH}]}
            expect: {categories: {DIBAO: INELIGIBLE}}
        """);
  }

  public Edited write(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that must stand in the file. */
  public Edited replace(String path, String old, String now) {
    try {
      String text = Files.readString(folder.resolve(path));
      if (!text.contains(old)) {
        throw new IllegalArgumentException("'" + old + "' is not in " + path);
      }
      return write(path, text.replace(old, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
