package cn.jiuzhu.toolkit.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An HTML page made of a template beside this class's package; every text in it is escaped. */
public final class Page {
  private static final Engine QUTE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .build();

  private final Template template;

  private Page(Template template) {
    this.template = template;
  }

  /** The page of that template under {@code cn/jiuzhu/toolkit/pages}. */
  public static Page of(String name) {
    String path = "/cn/jiuzhu/toolkit/pages/" + name;
    try (InputStream in = Page.class.getResourceAsStream(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Page(QUTE.parse(text, Variant.forContentType(Variant.TEXT_HTML), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with these values. */
  public String render(Map<String, Object> values) {
    return template.render(values);
  }
}
