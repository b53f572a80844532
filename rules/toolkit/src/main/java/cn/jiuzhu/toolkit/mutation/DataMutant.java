package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * An alteration of what is data.
 *
 * @param mutant the alteration
 * @param clauses the clauses behind it; cases of theirs are asked first
 * @param concerns whether a case could tell: one that makes its own choice or supplies its own
 *     figure cannot
 * @param touched what each profile that has it becomes
 */
record DataMutant(
    Mutant mutant,
    List<String> clauses,
    BiPredicate<Case, DeterminationRequest> concerns,
    Map<ResolvedProfile, ResolvedProfile> touched) {

  /** The same seen in another profile; the newer one's place is shown. */
  DataMutant and(DataMutant newer) {
    Map<ResolvedProfile, ResolvedProfile> both = new LinkedHashMap<>(touched);
    both.putAll(newer.touched);
    return new DataMutant(newer.mutant, newer.clauses, newer.concerns, both);
  }
}
