package cn.jiuzhu.service.monitoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged policy, with the figures that no trusted source gives filled in as a county does it.
 * A request may bring such a figure, a household on file cannot; without one nobody could tell who
 * is on which side of a standard.
 *
 * <p>The figures are those of the localities' own worked examples. The regression cases stay away:
 * some of them say what is answered without a figure, and the build has run them.
 */
public final class FiguresFilledIn implements QuarkusTestProfile {
  private static final Path PACKAGED = Path.of("..", "regional-profiles");
  private static final Path FILLED_IN = Path.of("target", "figures-filled-in").toAbsolutePath();

  private static final String NONE = "entries: []";

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      copy();
      fillIn("henan/standards/dibao.yaml", "2022-11-01", "values: {411521/RURAL: 600.00}");
      fillIn("huining/standards/dibao.yaml", "2022-04-15", "values: {URBAN: 600.00}");
      fillIn("yixing/standards/dibao.yaml", "2023-12-04", "values: {URBAN: 1000.00}");
      fillIn("yixing/standards/lowIncomeMultiple.yaml", "2023-12-04", "value: 2");
      fillIn("yixing/standards/lowIncomeDisregard.yaml", "2023-12-04", "value: 0.00");
      fillIn("yuquan/standards/dibao.yaml", "2021-04-01", "values: {URBAN: 800.00, RURAL: 500.00}");
      fillIn("yuquan/standards/lowIncomeMultiple.yaml", "2021-04-01", "value: 2");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("jiuzhu.profiles.folder", FILLED_IN.toString(), "jiuzhu.profiles.watch", "false");
  }

  private static void copy() throws IOException {
    try (Stream<Path> layers = Files.list(PACKAGED)) {
      for (Path layer : layers.filter(FiguresFilledIn::isLayer).toList()) {
        copy(layer);
      }
    }
  }

  private static boolean isLayer(Path folder) {
    return Files.exists(folder.resolve("profile.yaml"));
  }

  private static void copy(Path layer) throws IOException {
    Path cases = layer.resolve("cases");
    try (Stream<Path> paths = Files.walk(layer)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(cases)) {
          Path copy = FILLED_IN.resolve(PACKAGED.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }

  private static void fillIn(String standard, String effective, String figure) throws IOException {
    Path file = FILLED_IN.resolve(standard);
    String text = Files.readString(file);
    if (!text.contains(NONE)) {
      throw new IllegalStateException(standard + " has a figure by now: use it");
    }
    String entry =
        """
        entries:
          - effective: %s
            %s
            source: {document: 测试所设, grade: STORED-2ND}
        """;
    Files.writeString(file, text.replace(NONE, entry.formatted(effective, figure).strip()));
  }
}
