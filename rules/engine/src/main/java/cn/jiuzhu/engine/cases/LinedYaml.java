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
import java.util.List;
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
  private Node tree;
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

  /** Whether something is written there. */
  boolean has(JsonPointer at) {
    Place place = place(at);
    return place != null && place.left().matches();
  }

  /** The line of a value, or of the nearest one around it. */
  int line(JsonPointer at) {
    Place place = place(at);
    return place == null ? 0 : place.line();
  }

  /** As deep as a pointer leads: the line there, and what is left of it. */
  private record Place(int line, JsonPointer left) {}

  /** Worked out when it is asked for: most lines never are. */
  private Place place(JsonPointer at) {
    if (tree == null) {
      return null;
    }
    Node node = tree;
    int line = lineOf(tree);
    JsonPointer left = at;
    while (!left.matches()) {
      NodeTuple field = field(node, left.getMatchingProperty());
      Node item = item(node, left.getMatchingIndex());
      if (field == null && item == null) {
        break;
      }
      node = field == null ? item : field.getValueNode();
      line = lineOf(field == null ? item : field.getKeyNode());
      left = left.tail();
    }
    return new Place(line, left);
  }

  private static NodeTuple field(Node node, String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          return tuple;
        }
      }
    }
    return null;
  }

  private static Node item(Node node, int index) {
    return node instanceof SequenceNode list && index >= 0 && index < list.getValue().size()
        ? list.getValue().get(index)
        : null;
  }

  void problem(JsonPointer at, MessageCode code, Object... details) {
    problems.add(ProfileProblem.of(file, line(at), code, details));
  }

  void unknown(JsonPointer at, MessageCode code, String unknown, Collection<String> known) {
    problems.add(ProfileProblem.unknown(file, line(at), code, unknown, known));
  }

  private JsonNode read(String text) {
    try {
      tree = YamlNodes.compose(text, DEEPEST);
      return tree == null ? JSON.objectNode() : convert(tree);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(ProfileProblem.of(file, line, ProblemCode.YAML_SYNTAX, e.getProblem()));
    } catch (YAMLException e) {
      problems.add(ProfileProblem.of(file, 0, ProblemCode.YAML_SYNTAX, e.getMessage()));
    }
    return JSON.objectNode();
  }

  private JsonNode convert(Node node) {
    if (node instanceof MappingNode mapping) {
      return object(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(convert(item));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = lineOf(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(
            ProfileProblem.of(file, line, ProblemCode.WRONG_SHAPE, "?", "单个文字", "a single text"));
      } else if (object.has(key.getValue())) {
        problems.add(ProfileProblem.of(file, line, ProblemCode.DUPLICATE_KEY, key.getValue()));
      } else {
        object.set(key.getValue(), convert(tuple.getValueNode()));
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
