package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.toolkit.console.Console;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** The answer as the service writes it, but for its {@code id}, which only the service gives. */
final class JsonAnswer {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private JsonAnswer() {}

  static void write(Determination answer, PrintWriter out) throws IOException {
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    out.flush();
  }

  /** What was refused, as the {@code errors} of the service's problem. */
  static void write(List<Refused> refused, Console console) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode errors = root.putArray("errors");
    for (Refused one : refused) {
      errors
          .addObject()
          .put("pointer", one.pointer())
          .put("code", one.code())
          .put("message", console.word(one.message()));
    }
    console.out().println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    console.out().flush();
  }
}
