package cn.jiuzhu.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Languages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The program as a whole: every command explains itself in both languages. */
class JiuzhuTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyCommandAndOptionIsExplained(String language) {
    for (List<String> command : commands()) {
      List<String> args = new ArrayList<>(command);
      args.addAll(List.of("--help", "--lang", language));
      out.getBuffer().setLength(0);

      assertThat(jiuzhu(args)).as("%s %s", args, err).isEqualTo(ExitCode.OK);
      assertThat(out.toString()).as("%s", args).contains("--lang");
      // Of an option without words nothing but its name is shown.
      assertThat(out.toString().lines().filter(line -> line.matches("\\s+-.*[A-Z|=]+")))
          .as("%s", args)
          .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(24));
      String first = out.toString().lines().findFirst().orElseThrow();
      assertThat(CHINESE.matcher(first).find()).as("%s", args).isEqualTo(language.equals("zh"));
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Languages.words(Locale.ENGLISH).keySet())
        .isEqualTo(Languages.words(Locale.CHINESE).keySet());
  }

  @Test
  void theLanguageCanComeFirst() {
    assertThat(jiuzhu(List.of("--lang", "en", "coverage", "--help"))).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("What the cases leave out");
  }

  @Test
  void anUnknownCommandIsAMisuse() {
    assertThat(jiuzhu(List.of("--lang", "en", "chekc"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("check");
  }

  private static Stream<List<String>> below(CommandLine line, List<String> path) {
    return line.getSubcommands().entrySet().stream()
        .flatMap(
            one -> {
              List<String> deeper = new ArrayList<>(path);
              deeper.add(one.getKey());
              return Stream.concat(Stream.of(deeper), below(one.getValue(), deeper));
            });
  }

  private static List<List<String>> commands() {
    return Stream.concat(
            Stream.of(List.<String>of()), below(Jiuzhu.commandLine(Locale.ENGLISH), List.of()))
        .toList();
  }

  private int jiuzhu(List<String> args) {
    return Jiuzhu.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
  }
}
