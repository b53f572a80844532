package cn.jiuzhu.engine.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses of a layer ({@code clauses.yaml}).
 *
 * @param documents the documents they stand in
 * @param clauses by id, in the order of the register
 */
public record ClauseRegister(List<PolicyDocument> documents, Map<String, Clause> clauses) {

  /**
   * The document that a clause stands in: the one with the longest id that the clause's own begins
   * with; empty if there is none.
   */
  public Optional<PolicyDocument> documentOf(String clause) {
    return documents.stream()
        .filter(document -> clause.startsWith(document.id()))
        .max(Comparator.comparing(document -> document.id().length()));
  }
}
