package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.determination.Truth;
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

  /** Unknown where a hukou or a relation that is not stated decides. */
  Truth counts(Member member) {
    if (isLeftOut(member)) {
      return Truth.NOT_MET;
    }
    return isForeign(member).not().or(countsBesideALocal(member));
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
  private Truth isForeign(Member member) {
    if (withoutLocalHukou == null
        || member.registration() == null
        || member.registration() == Registration.LOCAL) {
      return Truth.NOT_MET;
    }
    return household.registration() == null
        ? Truth.UNKNOWN
        : Truth.of(household.registration() == Registration.LOCAL);
  }

  private Truth countsBesideALocal(Member member) {
    if (withoutLocalHukou == null) {
      return Truth.NOT_MET;
    }
    Truth truth = Truth.NOT_MET;
    for (Table.Row row : withoutLocalHukou.rows()) {
      Truth relation = is(member, row.cells().get("relation"));
      for (Member other : household.members()) {
        if (relation != Truth.NOT_MET && !hasHukouElsewhere(other)) {
          Truth beside = is(other, row.cells().get("of"));
          truth = truth.or(relation.and(beside));
        }
      }
    }
    return truth;
  }

  private static boolean hasHukouElsewhere(Member member) {
    return member.registration() != null && member.registration() != Registration.LOCAL;
  }

  private static Truth is(Member member, String relations) {
    return member.relation() == null
        ? Truth.UNKNOWN
        : Truth.of(Rows.matches(relations, member.relation().name()));
  }
}
