package cn.jiuzhu.benchmark;

import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.policy.RuleCited;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.visitor.ModifierVisitor;
import com.github.javaparser.ast.visitor.Visitable;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The rules of a profile as straight-line Java: every condition and conclusion of the rule files,
 * word for word, called in the order of the files.
 *
 * <p>Written from the rule files each time, so that the limit stays the limit of what the profile
 * says today, and checked by {@link DeterminationBenchmark} to give the same answer.
 */
final class StraightLineJava {
  private static final String CLASS = "StraightLineRules";

  private final BiConsumer<List<?>, Answer> rules;

  private StraightLineJava(BiConsumer<List<?>, Answer> rules) {
    this.rules = rules;
  }

  void evaluate(Evaluation evaluation) {
    rules.accept(evaluation.subjects(), evaluation.answer());
  }

  static StraightLineJava of(ResolvedProfile profile) throws IOException {
    List<RuleCited> cited = new ArrayList<>();
    String source = source(profile, cited);
    Path folder = Files.createTempDirectory("straight-line");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                errors,
                null,
                null,
                List.of(
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-nowarn"),
                null,
                List.of(new Source(source)))
            .call();
    if (!compiled) {
      throw new IllegalStateException(errors.toString());
    }
    return new StraightLineJava(load(folder, cited.toArray(RuleCited[]::new)));
  }

  // The loader must outlive this method: the class is used for as long as the benchmark runs.
  @SuppressWarnings({"unchecked", "resource"})
  private static BiConsumer<List<?>, Answer> load(Path folder, RuleCited[] cited) {
    try {
      ClassLoader loader =
          new URLClassLoader(
              new URL[] {folder.toUri().toURL()}, StraightLineJava.class.getClassLoader());
      return (BiConsumer<List<?>, Answer>)
          loader
              .loadClass(CLASS)
              .getConstructor(RuleCited[].class)
              .newInstance(new Object[] {cited});
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(ResolvedProfile profile, List<RuleCited> cited) {
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (RuleFile file : profile.ruleFiles()) {
      for (RuleParts rule : RuleParts.of(file)) {
        int index = cited.size();
        RuleHeader header =
            file.rules().stream()
                .filter(h -> h.name().equals(rule.name()))
                .findFirst()
                .orElseThrow();
        cited.add(new RuleCited(index, rule.name(), file.path(), profile.citing(header.clauses())));
        calls.append(
            String.format(
                Locale.ROOT,
                "for (Object s : subjects) if (s instanceof %s one) rule%d(one, answer);%n",
                rule.subject(),
                index));
        methods.append(method(rule, index));
      }
    }
    return """
        import cn.jiuzhu.engine.codes.*;
        import cn.jiuzhu.engine.policy.*;
        import java.util.List;
        public final class %s implements java.util.function.BiConsumer<List<?>, Answer> {
        private final RuleCited[] cited;
        public %s(RuleCited[] cited) { this.cited = cited; }
        public void accept(List<?> subjects, Answer answer) {
        %s}
        %s}
        """
        .formatted(CLASS, CLASS, calls, methods);
  }

  private static String method(RuleParts rule, int index) {
    StringBuilder body = new StringBuilder();
    for (RuleParts.Binding binding : rule.bindings()) {
      body.append("var ")
          .append(binding.name())
          .append(" = ")
          .append(said(rule.variable(), binding.expression().text()))
          .append(";\n");
    }
    return "private void rule%d(%s %s, Answer answer) {%nanswer.firing(cited[%d]);%n%s%s%n}%n"
        .formatted(index, rule.subject(), rule.variable(), index, body, rule.conclusion().text());
  }

  /**
   * A condition with its subject spelt out: {@code perCapitaIncome} is {@code
   * $h.getPerCapitaIncome()}.
   */
  private static String said(String subject, String expression) {
    Expression parsed = StaticJavaParser.parseExpression(expression);
    return parsed.accept(new SpellOut(subject), null).toString();
  }

  private static final class SpellOut extends ModifierVisitor<Void> {
    private final String subject;

    SpellOut(String subject) {
      this.subject = subject;
    }

    @Override
    public Visitable visit(MethodCallExpr call, Void unused) {
      super.visit(call, null);
      if (call.getScope().isEmpty()) {
        call.setScope(new NameExpr(subject));
      }
      return call;
    }

    @Override
    public Visitable visit(FieldAccessExpr access, Void unused) {
      super.visit(access, null);
      String name = access.getNameAsString();
      return isProperty(name) ? new MethodCallExpr(access.getScope(), getter(name)) : access;
    }

    @Override
    public Visitable visit(NameExpr name, Void unused) {
      String text = name.getNameAsString();
      return isProperty(text) && !text.equals(subject)
          ? new MethodCallExpr(new NameExpr(subject), getter(text))
          : name;
    }

    /** Types and their constants start with a capital. */
    private static boolean isProperty(String name) {
      return Character.isLowerCase(name.charAt(0));
    }

    private static String getter(String name) {
      return "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + CLASS + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
