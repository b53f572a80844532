package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.policy.ReadByEngine;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Table;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that grades has a row for every case that there is, and every table is read.
 *
 * <p>A list, as of what may be deducted, is complete with the rows that it has.
 */
final class TableCases implements Lint {
  private static final String ABILITIES_LOST = "lost";
  private static final String CATEGORY = "category";
  private static final int ABILITIES = 6;

  @Override
  public void check(Material material, Findings findings) {
    Set<Table> read = new HashSet<>();
    Set<String> asked = new TreeSet<>();
    for (ResolvedProfile profile : material.resolutions()) {
      List<Rule> rules = material.rules(profile);
      for (Table table : profile.tables().values()) {
        if (table.columns().contains("grade") || table.columns().contains("tier")) {
          checkComplete(table, rules, findings);
        }
      }
      Set<String> names = new HashSet<>(ReadByEngine.TABLES);
      rules.forEach(rule -> names.addAll(tablesOfDisabilities(rule)));
      profile.ruleFiles().forEach(file -> names.addAll(material.textsNotCompiled(file)));
      asked.addAll(names);
      for (LayerVersion layer : profile.layers()) {
        layer.tables().values().stream()
            .filter(table -> names.contains(table.name()))
            .forEach(read::add);
      }
    }
    for (Layer layer : material.profiles().layers().values()) {
      for (LayerVersion version : layer.versions().values()) {
        version.tables().values().stream()
            .filter(table -> !read.contains(table))
            .forEach(
                table ->
                    findings.add(
                        ProfileProblem.unknown(
                            table.file(),
                            table.line(),
                            LintCode.TABLE_NOT_READ,
                            table.name(),
                            asked),
                        LintCode.TABLE_NOT_READ.severity()));
      }
    }
  }

  private static void checkComplete(Table table, List<Rule> rules, Findings findings) {
    List<String> conditions = table.columns().stream().filter(Line::isCondition).toList();
    if (conditions.size() != 1 || table.rows().isEmpty()) {
      return;
    }
    Set<String> left = new TreeSet<>(cases(conditions.get(0), rules));
    for (Table.Row row : table.rows()) {
      Cell cell = Cell.of(row.cells().get(conditions.get(0)));
      left.removeIf(cell::covers);
    }
    if (!left.isEmpty()) {
      Table.Row last = table.rows().get(table.rows().size() - 1);
      findings.add(
          last.file(),
          last.line(),
          LintCode.TABLE_INCOMPLETE,
          table.name(),
          String.join(", ", left));
    }
  }

  private static Collection<String> cases(String column, List<Rule> rules) {
    return switch (column) {
      case ABILITIES_LOST -> IntStream.rangeClosed(0, ABILITIES).mapToObj(String::valueOf).toList();
      case CATEGORY -> rules.stream().flatMap(rule -> decided(rule).stream()).toList();
      default -> Set.of();
    };
  }

  /** The categories that a rule gives without a grade of its own. */
  private static Set<String> decided(Rule rule) {
    return rule.told().stream()
        .filter(call -> Set.of("category", "mapped").contains(call.getNameAsString()))
        .filter(call -> !call.getArguments().isEmpty())
        .filter(call -> call.getArgument(0) instanceof FieldAccessExpr)
        .map(call -> call.getArgument(0).asFieldAccessExpr().getNameAsString())
        .collect(Collectors.toSet());
  }

  private static Set<String> tablesOfDisabilities(Rule rule) {
    return rule.asked().stream()
        .map(Rule.Asked::call)
        .filter(call -> call.getNameAsString().equals("disabilityIn"))
        .filter(call -> call.getArguments().size() == 2)
        .filter(call -> call.getArgument(1) instanceof StringLiteralExpr)
        .map(call -> call.getArgument(1).asStringLiteralExpr().asString())
        .collect(Collectors.toSet());
  }
}
