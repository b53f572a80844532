package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.cases.ClauseCoverage;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.PolicyDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The clause registers tell the truth of the rules and of the documents. */
final class Registers implements Lint {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

  @Override
  public void check(Material material, Findings findings) {
    // Whether cases show them is for the coverage of cases to say.
    ClauseCoverage.gaps(material.profiles(), List.of()).stream()
        .filter(gap -> !gap.code().equals(CaseCode.CLAUSE_WITHOUT_CASE.name()))
        .forEach(gap -> findings.add(gap, Finding.Severity.WARNING));
    material.profiles().layers().values().forEach(layer -> checkPhrases(layer, material, findings));
  }

  private static void checkPhrases(Layer layer, Material material, Findings findings) {
    String folder = layer.info().locality();
    Map<String, String> texts = new HashMap<>();
    for (PolicyDocument document : layer.clauses().documents()) {
      texts.put(
          document.id(), withoutSpace(material.text(folder + "/documents/" + document.text())));
    }
    for (Clause clause : layer.clauses().clauses().values()) {
      Optional<String> text =
          layer.clauses().documentOf(clause.id()).map(document -> texts.get(document.id()));
      if (text.isEmpty() || !text.get().contains(withoutSpace(clause.phrase()))) {
        findings.add(
            folder + "/clauses.yaml", clause.line(), LintCode.PHRASE_NOT_IN_DOCUMENT, clause.id());
      }
    }
  }

  private static String withoutSpace(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
