package cn.jiuzhu.service.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;

/**
 * Shows a request and its answer. They stand in files of their own, so that a test can send the one
 * and compare the other.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Examples implements OASFilter {
  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Override
  public void filterOpenAPI(OpenAPI openApi) {
    openApi
        .getComponents()
        .addExample("household", example("A couple with one wage", "household.json"))
        .addExample("determination", example("Its answer", "determination.json"))
        .addExample("notice", example("The approval of dibao for that couple", "notice.json"));
  }

  private static Example example(String summary, String file) {
    try (InputStream in = Examples.class.getResourceAsStream("/openapi/" + file)) {
      return OASFactory.createExample().summary(summary).value(EXACT.readValue(in, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
