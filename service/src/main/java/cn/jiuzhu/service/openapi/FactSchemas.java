package cn.jiuzhu.service.openapi;

import cn.jiuzhu.engine.facts.FactSchema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Documents every fact from the vocabulary itself, so that the two cannot differ. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FactSchemas implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI openApi) {
    Components components = openApi.getComponents();
    ObjectNode vocabulary = FactSchema.jsonSchema();
    JsonNode definitions = vocabulary.remove("$defs");
    definitions
        .properties()
        .forEach(
            definition ->
                components.addSchema(
                    definition.getKey(), JsonSchemas.converted(definition.getValue())));
  }
}
