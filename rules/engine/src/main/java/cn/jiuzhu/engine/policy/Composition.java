package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.facts.Household;
import cn.jiuzhu.engine.facts.Member;
import cn.jiuzhu.engine.profile.Table;
import java.util.List;

/** Who of those at home counts as living together (共同生活的家庭成员). */
final class Composition {
  /** Its rows: a relation that counts without local hukou, beside a local one of {@code of}. */
  private static final String WITHOUT_LOCAL_HUKOU = "counted-without-local-hukou";

  private final Household household;
  private final List<String> leftOut;
  private final List<String> countedWhenAlone;
  private final Table withoutLocalHukou;

  Composition(InForce inForce, Household household) {
    this.household = household;
    this.leftOut = inForce.option("not-counted-as-member").values();
    this.countedWhenAlone = inForce.option("counted-when-alone").values();
    this.withoutLocalHukou = inForce.profile().table(WITHOUT_LOCAL_HUKOU);
  }

  boolean counts(Member member) {
    return !isLeftOut(member) && (!isForeign(member) || countsBesideALocal(member));
  }

  /** 57号 art. 7 leaves some out; art. 8 lets some of them apply alone. */
  private boolean isLeftOut(Member member) {
    return member.circumstances() != null
        && member.circumstances().stream().anyMatch(c -> leavesOut(c.name()));
  }

  private boolean leavesOut(String circumstance) {
    boolean alone = household.members().size() == 1;
    return leftOut.contains(circumstance) && !(alone && countedWhenAlone.contains(circumstance));
  }

  /** Hukou elsewhere in a local household, where the locality counts only some of those. */
  private boolean isForeign(Member member) {
    return withoutLocalHukou != null
        && household.registration() == Registration.LOCAL
        && member.registration() != null
        && member.registration() != Registration.LOCAL;
  }

  private boolean countsBesideALocal(Member member) {
    // A relation that is not stated may be one that counts.
    return member.relation() == null
        || withoutLocalHukou.rows().stream()
            .filter(row -> row.cells().get("relation").equals(member.relation().name()))
            .anyMatch(row -> household.members().stream().anyMatch(m -> isLocal(m, row)));
  }

  private boolean isLocal(Member member, Table.Row row) {
    return !isForeign(member)
        && member.relation() != null
        && Rows.matches(row.cells().get("of"), member.relation().name());
  }
}
