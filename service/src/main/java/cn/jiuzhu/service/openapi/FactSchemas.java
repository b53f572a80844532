package cn.jiuzhu.service.openapi;

import cn.jiuzhu.engine.facts.FactSchema;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Documents every fact from the vocabulary itself, so that the two cannot differ. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FactSchemas implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI openApi) {
    Components components = openApi.getComponents();
    ObjectNode definitions = FactSchema.fileSchema().withObject("$defs");
    definitions.set("FileChange", change((ObjectNode) definitions.remove("Occasion")));
    definitions.setAll(FactSchema.jsonSchema().withObject("$defs"));
    definitions
        .properties()
        .forEach(
            definition ->
                components.addSchema(
                    definition.getKey(), JsonSchemas.converted(definition.getValue())));
  }

  /** An occasion with a part of the file; the parts may lack what a whole one must have. */
  private static ObjectNode change(ObjectNode occasion) {
    ObjectNode properties = occasion.withObject("properties");
    for (String part : List.of("household", "application")) {
      properties.putObject(part).put("type", "object").put("description", "what has changed in it");
    }
    return occasion;
  }
}
