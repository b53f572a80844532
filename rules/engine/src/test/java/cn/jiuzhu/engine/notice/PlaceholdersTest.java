package cn.jiuzhu.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The analysts' pages list every placeholder there is. */
class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(strings = {"ANALYST.zh.md", "ANALYST.en.md"})
  void everyPlaceholderIsListed(String page) throws IOException {
    String text = Files.readString(Path.of("../../regional-profiles", page));

    for (RecordComponent root : Letter.class.getRecordComponents()) {
      assertThat(text).contains("`notice." + root.getName() + "`");
    }
    assertThat(partsOf(Letter.class, new HashSet<>()))
        .allSatisfy(part -> assertThat(text).contains("`." + part + "`"));
    assertThat(CitedClauses.FUNCTIONS)
        .allSatisfy(function -> assertThat(text).contains("`clause:" + function + "("));
    assertThat(Templates.NAMES)
        .allSatisfy(
            name -> assertThat(text).containsAnyOf("`" + name + ".html`", "/" + name + ".html`"));
  }

  /** The parts of everything below the root. */
  private static Set<String> partsOf(Class<?> type, Set<String> parts) {
    for (RecordComponent component : type.getRecordComponents()) {
      Type of =
          component.getGenericType() instanceof ParameterizedType list
              ? list.getActualTypeArguments()[0]
              : component.getType();
      if (of instanceof Class<?> one && one.isRecord()) {
        for (RecordComponent part : one.getRecordComponents()) {
          parts.add(part.getName());
        }
        partsOf(one, parts);
      }
    }
    return parts;
  }
}
