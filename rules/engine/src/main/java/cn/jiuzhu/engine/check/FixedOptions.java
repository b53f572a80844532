package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules that ask whether an option has a value that it never has: one that is none of its choices,
 * or that no locality has chosen where nothing else can be chosen.
 */
final class FixedOptions {
  /** Where a value of an option is asked for, and the values that it can have somewhere. */
  private record Asked(String file, int line, String option, String value, String written) {}

  private final Material material;
  private final Map<Asked, Set<String>> possible = new LinkedHashMap<>();
  private final Set<Asked> chosen = new LinkedHashSet<>();

  FixedOptions(Material material) {
    this.material = material;
  }

  void check(Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      for (Rule rule : material.rules(profile)) {
        rule.asked().forEach(asked -> note(rule, asked.line(), asked.call(), profile));
      }
    }
    possible.forEach((asked, values) -> check(asked, values, findings));
  }

  private void note(Rule rule, int line, MethodCallExpr call, ResolvedProfile profile) {
    String name = call.getNameAsString();
    List<Expression> arguments = call.getArguments();
    boolean asks = (name.equals("option") || name.equals("chosen")) && arguments.size() >= 2;
    if (asks
        && arguments.get(0) instanceof StringLiteralExpr optionName
        && arguments.get(1) instanceof StringLiteralExpr value) {
      Option option = profile.option(optionName.asString());
      Asked asked =
          new Asked(rule.path(), line, optionName.asString(), value.asString(), call.toString());
      if (option != null) {
        Set<String> values = possible.computeIfAbsent(asked, key -> new LinkedHashSet<>());
        values.addAll(option.values());
        values.addAll(option.choices());
        if (!option.choices().isEmpty()) {
          chosen.add(asked);
        }
      }
    }
  }

  private void check(Asked asked, Set<String> values, Findings findings) {
    if (values.contains(asked.value())) {
      return;
    }
    if (chosen.contains(asked)) {
      findings.add(
          ProfileProblem.of(
              asked.file(),
              asked.line(),
              ProblemCode.OPTION_VALUE_NOT_A_CHOICE,
              asked.value(),
              asked.option(),
              String.join(", ", values)),
          Finding.Severity.ERROR);
    } else if (asked.written().startsWith("option")) {
      findings.add(asked.file(), asked.line(), LintCode.UNREACHABLE_RULE, asked.written());
    }
  }
}
