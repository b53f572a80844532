package cn.jiuzhu.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.profile.TableForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadByEngineTest {
  private static final Path SOURCES = Path.of("src/main/java/cn/jiuzhu/engine/policy");

  /** A text in the place of a name, or the constant that holds it. */
  private static final String NAME = "\\(\\s*(?:\"([^\"]+)\"|([A-Z_]+))\\s*\\)";

  @Test
  void namesEveryOptionThatTheEngineReads() throws IOException {
    Set<String> all = new TreeSet<>(ReadByEngine.OPTIONS_ALWAYS);
    all.addAll(ReadByEngine.OPTIONS_SOMETIMES);
    assertThat(named("(?:option|optionValue|values)")).isEqualTo(all);
  }

  @Test
  void namesEveryStandardThatTheEngineReads() throws IOException {
    assertThat(named("standard")).isEqualTo(new TreeSet<>(ReadByEngine.STANDARDS));
  }

  @Test
  void namesEveryTableThatTheEngineReads() throws IOException {
    assertThat(named("table")).isEqualTo(new TreeSet<>(ReadByEngine.TABLES));
  }

  /**
   * What a row is asked for is declared, so that it is checked; and nothing is that nobody asks.
   */
  @Test
  void declaresEveryColumnThatTheEngineReads() throws IOException {
    Set<String> declared = new TreeSet<>(Set.of("from", "until"));
    Stream.concat(TableForm.names().stream(), Stream.of("a list of disabilities"))
        .flatMap(name -> TableForm.of(name).columns().stream())
        .forEach(column -> declared.add(column.name()));
    assertThat(named("cells\\(\\)\\s*\\.get")).isEqualTo(declared);
  }

  private static Set<String> named(String method) throws IOException {
    Pattern call = Pattern.compile("(?<![A-Za-z])" + method + NAME);
    Set<String> names = new TreeSet<>();
    try (var files = Files.list(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        call.matcher(text)
            .results()
            .map(found -> found.group(1) != null ? found.group(1) : constant(text, found.group(2)))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static String constant(String text, String name) {
    return Pattern.compile(name + " = \"([^\"]+)\"")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no constant " + name));
  }
}
