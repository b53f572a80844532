package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.YamlNodes;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as the JSON that it stands for, with the line of every value.
 *
 * <p>Cases hold facts, and facts are JSON: so a plain scalar is a number, true, false or null only
 * where it would be that in JSON, and otherwise text, whatever YAML 1.1 makes of {@code NO}, {@code
 * 1e3} or {@code 2022-11-01}.
 */
final class LinedYaml {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,12})?");
  private static final int DEEPEST = 20;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String file;
  private final List<ProfileProblem> problems;
  private final Map<JsonPointer, Integer> lines = new HashMap<>();
  private final JsonNode root;

  /** Mistakes of form are added to the problems. */
  LinedYaml(String file, String text, List<ProfileProblem> problems) {
    this.file = file;
    this.problems = problems;
    this.root = read(text);
  }

  /** The whole file; empty where it is no YAML. */
  JsonNode root() {
    return root;
  }

  String file() {
    return file;
  }

  boolean has(JsonPointer at) {
    return lines.containsKey(at);
  }

  /** The line of a value, or of the nearest one around it. */
  int line(JsonPointer at) {
    JsonPointer place = at;
    while (place != null && !lines.containsKey(place)) {
      place = place.head();
    }
    return place == null ? 0 : lines.get(place);
  }

  void problem(JsonPointer at, MessageCode code, Object... details) {
    problems.add(ProfileProblem.of(file, line(at), code, details));
  }

  void unknown(JsonPointer at, MessageCode code, String unknown, Collection<String> known) {
    problems.add(ProfileProblem.unknown(file, line(at), code, unknown, known));
  }

  private JsonNode read(String text) {
    try {
      Node node = YamlNodes.compose(text, DEEPEST);
      return node == null ? JSON.objectNode() : convert(node, JsonPointer.empty(), lineOf(node));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(ProfileProblem.of(file, line, ProblemCode.YAML_SYNTAX, e.getProblem()));
    } catch (YAMLException e) {
      problems.add(ProfileProblem.of(file, 0, ProblemCode.YAML_SYNTAX, e.getMessage()));
    }
    return JSON.objectNode();
  }

  private JsonNode convert(Node node, JsonPointer at, int line) {
    lines.put(at, line);
    if (node instanceof MappingNode mapping) {
      return object(mapping, at);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(convert(item, at.appendIndex(array.size()), lineOf(item)));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping, JsonPointer at) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = lineOf(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(
            ProfileProblem.of(file, line, ProblemCode.WRONG_SHAPE, "?", "单个文字", "a single text"));
      } else if (object.has(key.getValue())) {
        problems.add(ProfileProblem.of(file, line, ProblemCode.DUPLICATE_KEY, key.getValue()));
      } else {
        JsonPointer place = at.appendProperty(key.getValue());
        object.set(key.getValue(), convert(tuple.getValueNode(), place, line));
      }
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return JSON.textNode(text);
    }
    return switch (text) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      case "null", "~", "" -> JSON.nullNode();
      default ->
          NUMBER.matcher(text).matches()
              ? DecimalNode.valueOf(new BigDecimal(text))
              : JSON.textNode(text);
    };
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
