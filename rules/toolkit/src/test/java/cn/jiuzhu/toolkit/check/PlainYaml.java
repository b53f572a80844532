package cn.jiuzhu.toolkit.check;

import cn.jiuzhu.engine.profile.YamlNodes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file as editors see it: by the core schema of YAML 1.2. */
final class PlainYaml {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PlainYaml() {}

  static JsonNode read(String text) {
    return convert(YamlNodes.compose(text, 30));
  }

  private static JsonNode convert(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      mapping
          .getValue()
          .forEach(
              field ->
                  object.set(
                      ((ScalarNode) field.getKeyNode()).getValue(), convert(field.getValueNode())));
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(convert(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return JSON.textNode(text);
    }
    if (text.matches("true|false")) {
      return JSON.booleanNode(text.equals("true"));
    }
    if (text.matches("null|~|")) {
      return JSON.nullNode();
    }
    return text.matches("[-+]?\\d+(\\.\\d+)?")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
