package cn.jiuzhu.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Brings JSON Schema into the model of the OpenAPI document, whose dialect is the same. */
final class JsonSchemas {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private JsonSchemas() {}

  /**
   * @param json a schema whose references point into its document's {@code $defs}
   */
  static Schema converted(JsonNode json) {
    Schema schema = OASFactory.createSchema();
    if (json.isBoolean()) {
      return schema.booleanSchema(json.booleanValue());
    }
    json.properties().forEach(keyword -> set(schema, keyword.getKey(), keyword.getValue()));
    return schema;
  }

  private static void set(Schema schema, String keyword, JsonNode value) {
    switch (keyword) {
      case "$ref" -> {
        String name = value.textValue();
        schema.setRef("#/components/schemas/" + name.substring(name.lastIndexOf('/') + 1));
      }
      case "type" ->
          schema.setType(
              List.of(Schema.SchemaType.valueOf(value.textValue().toUpperCase(Locale.ROOT))));
      case "properties" ->
          value
              .properties()
              .forEach(
                  property ->
                      schema.addProperty(property.getKey(), converted(property.getValue())));
      case "items" -> schema.setItems(converted(value));
      case "propertyNames" -> schema.setPropertyNames(converted(value));
      case "additionalProperties" -> schema.setAdditionalPropertiesSchema(converted(value));
      case "oneOf" -> value.forEach(one -> schema.addOneOf(converted(one)));
      default -> schema.set(keyword, PLAIN.convertValue(value, Object.class));
    }
  }
}
