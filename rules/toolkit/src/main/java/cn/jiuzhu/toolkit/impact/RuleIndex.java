package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.RuleParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of a policy by what they conclude and by the conditions that they name. */
final class RuleIndex {
  private static final Pattern CONCLUSION =
      Pattern.compile(
          "answer\\s*\\.\\s*(?:(?:category|graded|mapped)\\s*\\(\\s*Category\\.(\\w+)"
              + "|programme\\s*\\(\\s*\"(\\w+)\")");
  private static final Pattern STANDARD = Pattern.compile("\\bstandard\\s*\\(\\s*\"(\\w+)\"");
  private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  /**
   * One rule.
   *
   * @param id layer, file and name: the same in another version or folder
   * @param clauses as an answer cites them
   * @param parts what it is made of
   */
  record Rule(
      String id, String name, String file, int line, List<String> clauses, RuleParts parts) {

    /** Keys of the standards that the rule asks for. */
    SortedSet<String> standards() {
      return standardsIn(
          parts.bindings().stream()
              .map(binding -> binding.expression().text())
              .collect(Collectors.joining(" ", "", parts.conclusion().text())));
    }

    /** Keys of the standards in the condition of that code; all where none has it. */
    SortedSet<String> standards(String code) {
      return parts.bindings().stream()
          .map(binding -> binding.expression().text())
          .filter(text -> text.contains("\"" + code + "\""))
          .findFirst()
          .map(RuleIndex::standardsIn)
          .orElseGet(this::standards);
    }
  }

  private final Map<Item, List<Rule>> concluding = new HashMap<>();
  private final Map<String, List<Rule>> naming = new HashMap<>();
  private final Map<String, Rule> byPlace = new HashMap<>();
  private final SortedSet<String> standards = new TreeSet<>();

  RuleIndex(ResolvedProfile profile) {
    for (RuleFile file : profile.ruleFiles()) {
      Map<String, RuleParts> parts =
          RuleParts.of(file).stream().collect(Collectors.toMap(RuleParts::name, part -> part));
      standards.addAll(standardsIn(file.text()));
      for (RuleHeader header : file.rules()) {
        if (parts.containsKey(header.name())) {
          add(
              new Rule(
                  file.layer() + "/" + file.stage() + " " + header.name(),
                  header.name(),
                  file.path(),
                  header.line(),
                  profile.citing(header.clauses()),
                  parts.get(header.name())));
        }
      }
    }
  }

  private void add(Rule rule) {
    byPlace.put(rule.file() + " " + rule.name(), rule);
    Matcher conclusion = CONCLUSION.matcher(rule.parts().conclusion().text());
    while (conclusion.find()) {
      Item item =
          conclusion.group(1) != null
              ? Item.category(conclusion.group(1))
              : Item.programme(conclusion.group(2));
      concluding.computeIfAbsent(item, i -> new ArrayList<>()).add(rule);
    }
    for (RuleParts.Binding binding : rule.parts().bindings()) {
      Matcher code = CODE.matcher(binding.expression().text());
      while (code.find()) {
        naming.computeIfAbsent(code.group(1), c -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static SortedSet<String> standardsIn(String text) {
    return STANDARD
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules that decide the item, in the order in which they fire. */
  List<Rule> concluding(Item item) {
    return concluding.getOrDefault(item, List.of());
  }

  /** The rules with a condition of that code, in the order in which they fire. */
  List<Rule> naming(String code) {
    return naming.getOrDefault(code, List.of());
  }

  /** The rule that fired; null where it cannot be taken apart. */
  Rule of(FiredRule fired) {
    return byPlace.get(fired.file() + " " + fired.rule());
  }

  /** Every standard that a rule asks for. */
  SortedSet<String> standards() {
    return standards;
  }
}
