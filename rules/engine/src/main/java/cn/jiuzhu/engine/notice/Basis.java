package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.PolicyDocument;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of a locality's policy with the documents that they stand in. */
final class Basis {
  private final ProfileSet profiles;
  private final ResolvedProfile profile;

  Basis(ProfileSet profiles, ResolvedProfile profile) {
    this.profiles = profiles;
    this.profile = profile;
  }

  /** The clauses by document, both in the order in which they are cited. */
  List<Letter.Basis> of(Collection<String> clauses) {
    Map<PolicyDocument, List<Letter.Cited>> cited = new LinkedHashMap<>();
    for (String id : clauses) {
      Clause clause = profile.clause(id);
      document(clause)
          .ifPresent(
              document ->
                  cited
                      .computeIfAbsent(document, key -> new ArrayList<>())
                      .add(new Letter.Cited(id, clause.phrase())));
    }
    List<Letter.Basis> basis = new ArrayList<>();
    cited.forEach(
        (document, ids) ->
            basis.add(
                new Letter.Basis(
                    Chinese.title(document.title().zh()), document.number(), List.copyOf(ids))));
    return List.copyOf(basis);
  }

  /** 《…》（…号）ID. */
  String cite(String id) {
    Clause clause = profile.clause(id);
    return document(clause).map(one -> title(one) + id).orElse(id);
  }

  /** The clause's own words. */
  String phrase(String id) {
    return profile.clause(id).phrase();
  }

  /**
   * Whether the clause's document was in force; where it names no day, its layer's versions say.
   */
  boolean inForce(String id, LocalDate day) {
    return document(profile.clause(id))
        .filter(one -> one.inForce() == null || !one.inForce().isAfter(day))
        .filter(one -> one.ended() == null || !one.ended().isBefore(day))
        .isPresent();
  }

  private static String title(PolicyDocument document) {
    String title = Chinese.title(document.title().zh());
    return document.number() == null ? title : title + "（" + document.number() + "）";
  }

  private Optional<PolicyDocument> document(Clause clause) {
    return profiles.layers().get(clause.layer()).clauses().documentOf(clause.id());
  }
}
