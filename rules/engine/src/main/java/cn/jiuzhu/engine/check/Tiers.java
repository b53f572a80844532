package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The tiers of a locality are its own, so what tells a misspelt one is that it has no words: one
 * that is near to a code with words is taken for that, any other for a tier still to be described.
 */
final class Tiers implements Lint {
  private static final Predicate<String> CODE =
      Pattern.compile("[A-Z][A-Z0-9_]*").asMatchPredicate();

  @Override
  public void check(Material material, Findings findings) {
    for (ResolvedProfile profile : material.resolutions()) {
      Table tiers = profile.table("tiers");
      if (tiers != null) {
        tiers.rows().forEach(row -> check(row, profile, findings));
      }
    }
  }

  private static void check(Table.Row row, ResolvedProfile profile, Findings findings) {
    String tier = row.cells().get("tier");
    if (profile.text(tier) != null) {
      return;
    }
    List<String> known = profile.texts().keySet().stream().filter(CODE).sorted().toList();
    String file = row.file();
    Optional<ProfileProblem> misspelt =
        ProfileProblem.misspelt(file, row.line(), ProblemCode.UNKNOWN_CODE, tier, known);
    if (misspelt.isPresent()) {
      findings.add(misspelt.get(), Finding.Severity.ERROR);
    } else {
      findings.add(
          ProfileProblem.of(
              file, row.line(), CaseCode.CODE_WITHOUT_WORDS, tier, profile.locality()),
          Finding.Severity.WARNING);
    }
  }
}
