package cn.jiuzhu.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagePagesTest {
  private static final Path PROFILES = Path.of("../../regional-profiles");

  static Iterable<MessageCode> codes() {
    return MessageCodes.all().values();
  }

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    try (var pages = Files.list(PROFILES.resolve("messages"))) {
      Set<String> found =
          pages.map(page -> "messages/" + page.getFileName()).collect(Collectors.toSet());
      assertThat(found)
          .isEqualTo(
              MessageCodes.all().keySet().stream()
                  .map(MessageCodes::page)
                  .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aPageHasTheSentencesOfTheCodeAndSaysWhatToAvoidToPreferAndWhy(MessageCode code)
      throws IOException {
    String page = Files.readString(PROFILES.resolve(MessageCodes.page(code.name())));
    Sentences sentences = code.sentences();
    assertThat(page)
        .startsWith("# " + code.name() + "\n\n" + sentences.zh() + "\n\n" + sentences.en() + "\n\n")
        .containsPattern(
            "## 避免 avoid\n\n```\\w+\n[^`]+\n```\n\n## 应写 prefer\n\n```\\w+\n[^`]+\n```")
        .containsPattern("## 为何 why\n\n[^\n]*\\p{IsHan}[^\n]*\n\n[^\n]*[a-z]+[^\n]*\n$");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void bothLanguagesAskForTheSameDetails(MessageCode code) {
    Sentences sentences = code.sentences();
    assertThat(details(sentences.adviceZh())).isEqualTo(details(sentences.adviceEn()));
    if (!Set.of("WRONG_SHAPE", "RULE_SYNTAX").contains(code.name())) { // a word in each language
      assertThat(details(sentences.zh())).isEqualTo(details(sentences.en()));
    }
  }

  private static Set<Integer> details(String sentence) {
    return sentence
        .chars()
        .filter(c -> Character.isDigit(c) && sentence.contains("{" + (char) c + "}"))
        .boxed()
        .collect(Collectors.toSet());
  }
}
