package cn.jiuzhu.engine.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code clauses.yaml}. */
final class ClausesReader {
  private final String layer;
  private final Set<String> paths;
  private final References references;
  private final Problems problems;

  /**
   * @param paths every file of the layer, from the layer
   */
  ClausesReader(String layer, Set<String> paths, References references, Problems problems) {
    this.layer = layer;
    this.paths = paths;
    this.references = references;
    this.problems = problems;
  }

  ClauseRegister read(YamlMap yaml) {
    ClauseRegister register = new ClauseRegister(documents(yaml), clauses(yaml));
    yaml.end();
    return register;
  }

  private List<PolicyDocument> documents(YamlMap yaml) {
    List<PolicyDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap item : yaml.maps("documents")) {
      PolicyDocument document = document(item);
      if (document.id() != null && !ids.add(document.id())) {
        problems.add(item.place("id"), ProblemCode.DUPLICATE_ID, document.id());
      }
      documents.add(document);
    }
    return List.copyOf(documents);
  }

  private PolicyDocument document(YamlMap item) {
    PolicyDocument document =
        new PolicyDocument(
            item.text("id"),
            item.words("title"),
            item.optionalText("number"),
            item.optionalDate("issued"),
            item.optionalDate("in-force"),
            item.optionalDate("ended"),
            item.text("text"),
            origin(item.optionalMap("source")));
    item.end();
    if (document.text() != null && !paths.contains("documents/" + document.text())) {
      problems.add(item.place("text"), ProblemCode.UNKNOWN_DOCUMENT, document.text());
    }
    return document;
  }

  private static PolicyDocument.Origin origin(YamlMap item) {
    if (item == null) {
      return null;
    }
    PolicyDocument.Origin origin =
        new PolicyDocument.Origin(
            item.text("mirror"),
            item.code("grade", Vocabulary.GRADES),
            item.optionalDate("retrieved"));
    item.end();
    return origin;
  }

  private Map<String, Clause> clauses(YamlMap yaml) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (YamlMap item : yaml.maps("clauses")) {
      Clause clause = clause(item);
      Vocabulary.check(clause.id(), Vocabulary.CLAUSE_ID, item.place("id"), problems);
      if (clause.id() != null && clauses.putIfAbsent(clause.id(), clause) != null) {
        problems.add(item.place("id"), ProblemCode.DUPLICATE_ID, clause.id());
      }
    }
    return Collections.unmodifiableMap(clauses);
  }

  private Clause clause(YamlMap item) {
    String status = item.code("status", Vocabulary.CLAUSE_STATUSES);
    Clause clause =
        new Clause(
            item.text("id"),
            item.text("phrase"),
            item.code("kind", Vocabulary.CLAUSE_KINDS),
            item.words("says"),
            status == null ? null : Clause.Status.valueOf(status.toUpperCase(Locale.ROOT)),
            item.optionalText("why"),
            references.clauses(layer, item.optionalTexts("applies")),
            layer,
            item.place().line());
    item.end();
    boolean narrative = clause.status() == Clause.Status.NARRATIVE;
    if (narrative && !item.has("why")) {
      problems.add(item.place("status"), ProblemCode.NARRATIVE_WITHOUT_WHY, clause.id());
    } else if (status != null && !narrative && item.has("why")) {
      problems.add(item.place("why"), ProblemCode.WHY_WITHOUT_NARRATIVE, clause.id());
    }
    return clause;
  }
}
