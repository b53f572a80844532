package cn.jiuzhu.engine.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A strict cursor over one YAML mapping.
 *
 * <p>Scalars are read as the text that was written and parsed here, so that YAML 1.1 has no say in
 * what {@code NO}, {@code 1e3} or {@code 2022-11-01} are. Every getter reports what it misses and
 * then returns null (or an empty list), so that reading goes on and finds the next mistake; a
 * profile with a mistake is never used. {@link #end} reports the keys nobody asked for.
 */
final class YamlMap {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int DEEPEST = 10;

  private final String file;
  private final int line;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlMap(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.line = lineOf(node);
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      Place place = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, ProblemCode.WRONG_SHAPE, "?", "单个文字", "a single text");
      } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
        problems.add(place, ProblemCode.DUPLICATE_KEY, key.getValue());
      } else {
        places.put(key.getValue(), place);
      }
    }
  }

  /** The mapping that a whole file is; empty, and reported, if it is none. */
  static Optional<YamlMap> of(SourceFile source, Problems problems) {
    try {
      Node root = YamlNodes.compose(source.text(), DEEPEST);
      if (root instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(source.path(), mapping, problems));
      }
      problems.add(
          source.whole(), ProblemCode.WRONG_SHAPE, source.stem(), "键与值的映射", "a mapping of keys");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(source.line(line), ProblemCode.YAML_SYNTAX, e.getProblem());
    } catch (YAMLException e) {
      problems.add(source.whole(), ProblemCode.YAML_SYNTAX, e.getMessage());
    }
    return Optional.empty();
  }

  /** Where the mapping begins. */
  Place place() {
    return new Place(file, line);
  }

  /** Where the key stands, or the mapping if it is absent. */
  Place place(String key) {
    return places.getOrDefault(key, place());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** All keys, for a mapping whose keys are names; none of them is then unknown. */
  List<String> keys() {
    asked.addAll(values.keySet());
    return List.copyOf(values.keySet());
  }

  String text(String key) {
    return required(key, this::optionalText);
  }

  String optionalText(String key) {
    Node node = take(key);
    return node == null ? null : scalar(key, node);
  }

  LocalDate date(String key) {
    return required(key, this::optionalDate);
  }

  LocalDate optionalDate(String key) {
    String text = optionalText(key);
    if (text == null) {
      return null;
    }
    if (DATE.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException impossible) {
        // reported below, like a text that has not the form of a date
      }
    }
    problems.add(place(key), ProblemCode.BAD_DATE, key, text);
    return null;
  }

  /** A number exactly as written: {@code 600.00} keeps its two decimals. */
  BigDecimal number(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    if (!NUMBER.matcher(text).matches()) {
      problems.add(place(key), ProblemCode.BAD_NUMBER, key, text);
      return null;
    }
    // To editors and other readers of the file it would be a text.
    if (((ScalarNode) values.get(key)).getScalarStyle() != ScalarStyle.PLAIN) {
      problems.add(place(key), ProblemCode.NUMBER_IN_QUOTES, key, text);
    }
    return new BigDecimal(text);
  }

  String code(String key, Collection<String> codes) {
    return required(key, k -> optionalCode(k, codes));
  }

  String optionalCode(String key, Collection<String> codes) {
    String text = optionalText(key);
    if (text != null && !codes.contains(text)) {
      problems.addUnknown(place(key), ProblemCode.UNKNOWN_CODE, text, codes);
      return null;
    }
    return text;
  }

  Words words(String key) {
    return required(key, this::optionalWords);
  }

  Words optionalWords(String key) {
    YamlMap map = optionalMap(key);
    if (map == null) {
      return null;
    }
    Words words = new Words(map.text("zh"), map.text("en"));
    map.end();
    return words;
  }

  YamlMap map(String key) {
    return required(key, this::optionalMap);
  }

  YamlMap optionalMap(String key) {
    Node node = take(key);
    return node == null ? null : mapping(key, node);
  }

  /** A list of mappings; the key must be there, the list may be empty. */
  List<YamlMap> maps(String key) {
    requireKey(key);
    return optionalMaps(key);
  }

  List<YamlMap> optionalMaps(String key) {
    return list(key, this::mapping);
  }

  /** A list of texts; the key must be there and the list must hold something. */
  List<Scalar> texts(String key) {
    requireKey(key);
    List<Scalar> texts = optionalTexts(key);
    if (texts.isEmpty() && values.get(key) instanceof SequenceNode) {
      problems.add(place(key), ProblemCode.MISSING_VALUE, key);
    }
    return texts;
  }

  List<Scalar> optionalTexts(String key) {
    return list(key, this::located);
  }

  /** One text, or a list of them; the key must be there. */
  List<Scalar> textOrTexts(String key) {
    requireKey(key);
    return values.get(key) instanceof ScalarNode single
        ? Optional.ofNullable(located(key, take(key, single))).stream().toList()
        : optionalTexts(key);
  }

  /** Reports every key that nobody asked for. */
  void end() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problems.addUnknown(place(key), ProblemCode.UNKNOWN_KEY, key, asked);
      }
    }
  }

  private <T> T required(String key, Function<String, T> optional) {
    requireKey(key);
    return optional.apply(key);
  }

  private void requireKey(String key) {
    if (!values.containsKey(key)) {
      problems.add(place(), ProblemCode.MISSING_KEY, key);
    }
  }

  private Node take(String key) {
    return take(key, values.get(key));
  }

  private Node take(String key, Node node) {
    asked.add(key);
    return node;
  }

  private <T> List<T> list(String key, BiFunction<String, Node, T> item) {
    Node node = take(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(place(key), ProblemCode.WRONG_SHAPE, key, "列表", "a list");
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      T read = item.apply(key, each);
      if (read != null) {
        items.add(read);
      }
    }
    return List.copyOf(items);
  }

  private YamlMap mapping(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping, problems);
    }
    problems.add(place(node), ProblemCode.WRONG_SHAPE, key, "键与值的映射", "a mapping of keys");
    return null;
  }

  private Scalar located(String key, Node node) {
    String text = scalar(key, node);
    return text == null ? null : new Scalar(text, place(node));
  }

  private String scalar(String key, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(place(node), ProblemCode.WRONG_SHAPE, key, "单个文字", "a single text");
      return null;
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      problems.add(place(node), ProblemCode.MISSING_VALUE, key);
      return null;
    }
    return scalar.getValue();
  }

  private Place place(Node node) {
    return new Place(file, lineOf(node));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
