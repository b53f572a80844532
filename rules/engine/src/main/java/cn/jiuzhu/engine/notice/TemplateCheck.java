package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.NoticeTemplate;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Words;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ParserError;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is wrong with the templates of notices without filling one in: a branch that no case
 * reaches is looked at like any other.
 */
public final class TemplateCheck {
  private static final String MAIN_BLOCK = "$main";

  private final String path;
  private final Set<String> templates;
  private final Set<String> clauses;
  private final List<ProfileProblem> problems = new ArrayList<>();

  private TemplateCheck(String path, Set<String> templates, Set<String> clauses) {
    this.path = path;
    this.templates = templates;
    this.clauses = clauses;
  }

  /** Every mistake in every layer's templates. */
  public static List<ProfileProblem> problems(ProfileSet profiles) {
    List<ProfileProblem> problems = new ArrayList<>();
    for (String layer : profiles.layers().keySet()) {
      Set<String> templates = profiles.notices(layer).byName().keySet();
      Set<String> clauses = clauses(layer, profiles);
      profiles
          .layers()
          .get(layer)
          .notices()
          .forEach(
              (name, template) -> {
                TemplateCheck check = new TemplateCheck(template.path(), templates, clauses);
                check.name(name);
                check.text(template);
                problems.addAll(check.problems);
              });
    }
    return problems;
  }

  /** The clauses of the layer and of those above. */
  private static Set<String> clauses(String layer, ProfileSet profiles) {
    Set<String> known = new TreeSet<>();
    for (String at = layer; at != null; at = profiles.layers().get(at).info().parent()) {
      known.addAll(profiles.layers().get(at).clauses().clauses().keySet());
    }
    return known;
  }

  private void name(String name) {
    if (!Templates.NAMES.contains(name)) {
      problems.add(
          ProfileProblem.unknown(path, 0, NoticeCode.UNKNOWN_NOTICE, name, Templates.NAMES));
    }
  }

  private void text(NoticeTemplate template) {
    try {
      Template parsed = Templates.parse(template);
      nodes(
          parsed.getRootNode().getBlocks().get(0).nodes,
          Map.of(Templates.ROOT, Placeholder.of(Letter.class)));
    } catch (TemplateException e) {
      broken(e);
    }
  }

  private void broken(TemplateException e) {
    int line = e.getOrigin() == null ? 0 : e.getOrigin().getLine();
    if (e.getCode() == ParserError.NO_SECTION_HELPER_FOUND) {
      String tag = String.valueOf(e.getArguments().get("tag"));
      String name = tag.replaceAll("[{}#]", "").strip().split("\\s", 2)[0];
      problems.add(
          ProfileProblem.unknown(path, line, NoticeCode.UNKNOWN_SECTION, name, Templates.SECTIONS));
      return;
    }
    problems.add(ProfileProblem.of(path, line, NoticeCode.NOTICE_SYNTAX, detail(e)));
  }

  /** The commonest mistakes in both languages, the others as the parser tells them. */
  private static Words detail(TemplateException e) {
    Object tag = e.getArguments().get("tag");
    if (e.getCode() == ParserError.UNTERMINATED_SECTION) {
      return new Words("{#" + tag + "} 没有结束", "{#" + tag + "} is not closed");
    }
    if (e.getCode() == ParserError.SECTION_START_NOT_FOUND) {
      return new Words(tag + " 没有开头", tag + " closes nothing");
    }
    if (e.getCode() == ParserError.SECTION_END_DOES_NOT_MATCH_START) {
      Object end = e.getArguments().get("name");
      return new Words(
          "{/" + end + "} 与 {#" + tag + "} 不配", "{/" + end + "} does not close {#" + tag + "}");
    }
    String told = e.getMessage();
    String plain = told.substring(told.indexOf(": ") + 1).strip();
    return new Words(plain, plain);
  }

  private void nodes(List<TemplateNode> nodes, Map<String, Placeholder> scope) {
    for (TemplateNode node : nodes) {
      if (node.isSection()) {
        section(node.asSection(), scope);
      } else if (node.isExpression()) {
        node.getExpressions().forEach(one -> expression(one, scope));
      }
    }
  }

  private void section(SectionNode section, Map<String, Placeholder> scope) {
    if (section.getName().equals("include")) {
      included(section);
      return;
    }
    for (SectionBlock block : section.getBlocks()) {
      Expression iterable = block.expressions.get("iterable");
      Map<String, Placeholder> inside = scope;
      for (Expression one : block.expressions.values()) {
        Placeholder found = expression(one, scope);
        if (one == iterable) {
          inside = inLoop(block, found, scope);
        }
      }
      nodes(block.nodes, inside);
    }
  }

  private static Map<String, Placeholder> inLoop(
      SectionBlock block, Placeholder list, Map<String, Placeholder> scope) {
    String given = block.parameters.get("alias");
    String alias = given == null || given.startsWith("$") ? "it" : given;
    Map<String, Placeholder> inside = new HashMap<>(scope);
    inside.put(alias, list.element());
    for (String counter : Placeholder.COUNTERS) {
      inside.put(alias + "_" + counter, Placeholder.LEAF);
    }
    return inside;
  }

  /** A part is put in as it is: whatever stood inside would be taken for something to hand over. */
  private void included(SectionNode section) {
    int line = section.getOrigin().getLine();
    SectionBlock main = section.getBlocks().get(0);
    String name = main.parameters.get("template");
    if (!templates.contains(name)) {
      problems.add(ProfileProblem.unknown(path, line, NoticeCode.UNKNOWN_NOTICE, name, templates));
    }
    boolean alone =
        section.getBlocks().size() == 1 && main.label.equals(MAIN_BLOCK) && main.nodes.isEmpty();
    if (!alone) {
      String closed = "{#include " + name + " /}";
      problems.add(
          ProfileProblem.of(
              path,
              line,
              NoticeCode.NOTICE_SYNTAX,
              new Words("应写作 " + closed, "it is written " + closed)));
    }
  }

  /** Looks at an expression, and gives what it stands for. */
  private Placeholder expression(Expression expression, Map<String, Placeholder> scope) {
    if (expression.isLiteral()) {
      return Placeholder.LEAF;
    }
    int line = expression.getOrigin().getLine();
    if (expression.hasNamespace()) {
      cited(expression, line);
      return Placeholder.LEAF;
    }
    Placeholder at = Placeholder.of(scope);
    StringBuilder path = new StringBuilder();
    for (Expression.Part part : expression.getParts()) {
      if (part.isVirtualMethod()) {
        part.asVirtualMethod().getParameters().forEach(one -> expression(one, scope));
      }
      Placeholder next = at.part(part.getName());
      if (next == null) {
        String known = path.isEmpty() ? part.getName() : path + "." + part.getName();
        unknown(known, at.parts(path.toString()), line);
        return Placeholder.LEAF;
      }
      path.append(path.isEmpty() ? "" : ".").append(part.getName());
      at = next;
    }
    return at;
  }

  private void cited(Expression expression, int line) {
    Expression.Part function = expression.getParts().get(0);
    String written = expression.getNamespace() + ":" + function.getName();
    boolean known =
        expression.getNamespace().equals(CitedClauses.NAMESPACE)
            && CitedClauses.FUNCTIONS.contains(function.getName())
            && function.isVirtualMethod();
    if (!known) {
      unknown(
          written,
          CitedClauses.FUNCTIONS.stream().map(one -> CitedClauses.NAMESPACE + ":" + one).toList(),
          line);
      return;
    }
    for (Expression clause : function.asVirtualMethod().getParameters()) {
      String id = String.valueOf(clause.getLiteral());
      if (!clauses.contains(id)) {
        problems.add(ProfileProblem.unknown(path, line, ProblemCode.UNKNOWN_CLAUSE, id, clauses));
      }
    }
  }

  private void unknown(String written, List<String> known, int line) {
    problems.add(
        ProfileProblem.unknown(path, line, NoticeCode.UNKNOWN_PLACEHOLDER, written, known));
  }
}
