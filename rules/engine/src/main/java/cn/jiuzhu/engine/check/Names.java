package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.Named;
import cn.jiuzhu.engine.policy.Subject;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An option or table that a rule names is one of its locality's. */
final class Names implements Lint {
  /** By the name of a rule word: which of its arguments are names, and of what. */
  private static final Map<String, Map<Integer, Named.Kind>> NAMES = new HashMap<>();

  static {
    Stream.of(
            Stream.of(Subject.class, Answer.class),
            Arrays.stream(Subject.class.getPermittedSubclasses()))
        .flatMap(types -> types)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .forEach(Names::learn);
  }

  private static void learn(Method word) {
    Parameter[] parameters = word.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Named named = parameters[i].getAnnotation(Named.class);
      if (named != null) {
        NAMES.computeIfAbsent(word.getName(), name -> new HashMap<>()).put(i, named.value());
      }
    }
  }

  @Override
  public void check(Material material, Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      for (Rule rule : material.rules(profile)) {
        rule.asked().forEach(asked -> check(asked.call(), rule, asked.line(), profile, findings));
        rule.told()
            .forEach(told -> check(told, rule, rule.lineInConclusion(told), profile, findings));
      }
    }
  }

  private static void check(
      MethodCallExpr call, Rule rule, int line, ResolvedProfile profile, Findings findings) {
    List<Expression> arguments = call.getArguments();
    NAMES
        .getOrDefault(call.getNameAsString(), Map.of())
        .forEach(
            (at, kind) -> {
              if (at < arguments.size() && arguments.get(at) instanceof StringLiteralExpr text) {
                check(kind, text.asString(), rule, line, profile, findings);
              }
            });
  }

  private static void check(
      Named.Kind kind,
      String name,
      Rule rule,
      int line,
      ResolvedProfile profile,
      Findings findings) {
    boolean table = kind == Named.Kind.TABLE;
    Set<String> known = table ? profile.tables().keySet() : profile.options().keySet();
    if (!known.contains(name)) {
      ProblemCode code = table ? ProblemCode.UNKNOWN_TABLE : ProblemCode.UNKNOWN_OPTION;
      findings.add(ProfileProblem.unknown(rule.path(), line, code, name, known), Severity.ERROR);
    }
  }
}
