package cn.jiuzhu.service.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.service.error.ProblemKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The answer is described by hand: this compares the description with the records. */
class AnswerSchemaTest {
  private static final JsonNode SCHEMAS = schemas();

  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Determination.class, types);
    return types;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeOfTheAnswerIsDescribed(Class<?> type) {
    JsonNode schema = SCHEMAS.path(type.getSimpleName());

    if (type.isEnum()) {
      assertThat(texts(schema.path("enum"))).isEqualTo(names(type.getEnumConstants()));
    } else {
      JsonNode properties = schema.path("properties");
      assertThat(names(properties)).isEqualTo(components(type));
      assertThat(properties)
          .allMatch(property -> property.has("description") || property.has("$ref"));
    }
  }

  @Test
  void everyKindOfProblemIsDescribed() {
    JsonNode codes = SCHEMAS.path("Problem").path("properties").path("code").path("enum");

    assertThat(texts(codes)).isEqualTo(names(ProblemKind.values()));
  }

  /** The records and codes of the answer's own package that a type leads to. */
  private static void collect(Class<?> type, Set<Class<?>> types) {
    boolean ours = type.getPackage() == Determination.class.getPackage();
    if (ours && types.add(type) && type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        classes(component.getGenericType()).forEach(next -> collect(next, types));
      }
    }
  }

  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(AnswerSchemaTest::classes);
    }
    return type instanceof Class<?> plain && !plain.isPrimitive() ? Stream.of(plain) : Stream.of();
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> names(Object[] constants) {
    return Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode schemas() {
    try (var in = AnswerSchemaTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      Object document = new Yaml().load(in);
      return new ObjectMapper().valueToTree(document).path("components").path("schemas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
