package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.toolkit.console.Console;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A suggested case as it is pasted into a file of cases. */
final class CaseText {
  // Whatever else a plain scalar might be taken for is quoted.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w-]*|\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> WORDS_OF_YAML = Set.of("true", "false", "null");

  private CaseText() {}

  /** The text, with what the analyst has to fill in. */
  static String of(Goal goal, Search.Found found, List<String> clauses, Console console) {
    Case seed = found.seed();
    JsonNode request = found.request();
    List<String> lines = new ArrayList<>();
    String lacking = console.word(goal.lacking());
    lines.add("# " + goal.place() + " " + goal.rule());
    lines.add("# " + lacking);
    lines.add("# → " + seed.file());
    lines.add("- name: " + quoted(console.word("suggest.name", lacking, goal.place())));
    lines.add("  clauses: [" + String.join(", ", clauses) + "]");
    if (!seed.layer().equals(seed.locality())) {
      lines.add("  locality: " + seed.locality());
    }
    lines.add("  as-of: " + request.get("asOf").textValue());
    if (request.has("version")) {
      lines.add("  version: " + request.get("version").textValue());
    }
    lines.add("  facts:");
    for (String part : List.of("standards", "application")) {
      if (request.has(part)) {
        lines.add("    " + part + ": " + flow(request.get(part)));
      }
    }
    lines.add("    household:");
    for (Map.Entry<String, JsonNode> fact : request.path("household").properties()) {
      if (fact.getKey().equals("members")) {
        lines.add("      members:");
        fact.getValue().forEach(member -> lines.add("        - " + flow(member)));
      } else {
        lines.add("      " + fact.getKey() + ": " + flow(fact.getValue()));
      }
    }
    String shown = String.join(", ", found.shown());
    lines.add("  # " + console.word("suggest.fill", String.join(", ", clauses), shown));
    lines.add("  expect: {}");
    return String.join("\n", lines) + "\n";
  }

  private static String flow(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(field -> field.getKey() + ": " + flow(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      node.forEach(item -> items.add(flow(item)));
      return "[" + String.join(", ", items) + "]";
    }
    if (node.isNumber()) {
      return node.decimalValue().toPlainString();
    }
    return node.isTextual() ? quoted(node.textValue()) : node.asText();
  }

  private static String quoted(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text);
    return plain ? text : TextNode.valueOf(text).toString();
  }
}
