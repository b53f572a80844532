package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;

/** One question: what is this household entitled to, in this locality, on this day? */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeterminationRequest(
    @Meaning(zh = "地区", en = "code of the locality whose rules apply") @Required @Text(TextKind.ID)
        String locality,
    @Meaning(zh = "基准日", en = "day as of which to decide; left out: today in Asia/Shanghai") @Ahead
        LocalDate asOf,
    @Meaning(zh = "规则版本", en = "version of the locality's layer to use instead of the one in force")
        @Text(TextKind.ID)
        String version,
    @Meaning(zh = "说明程度", en = "how much reasoning to show; left out: REASONS") Explain explain,
    @Meaning(zh = "是否留存", en = "whether to store the decision; left out: not stored")
        Boolean record,
    @Meaning(
            zh = "是否一并说明将来的变化",
            en =
                "whether to state what will change on the next day on which loaded rules or figures"
                    + " change; left out: not stated")
        Boolean compareNext,
    @Meaning(zh = "本次适用的标准", en = "figures for this request only, by the standard's name")
        Map<String, SuppliedStandard> standards,
    @Meaning(zh = "家庭", en = "the household") @Required Household household,
    @Meaning(zh = "本次申请", en = "the application in hand") Application application) {
  /** Copies the lists, so that the record cannot change. */
  public DeterminationRequest {
    standards = Copies.byName(standards);
  }

  /** This request, to be decided as of the given day. */
  public DeterminationRequest withAsOf(LocalDate day) {
    return new DeterminationRequest(
        locality, day, version, explain, record, compareNext, standards, household, application);
  }

  /** This request, to be answered with so much reasoning. */
  public DeterminationRequest withExplain(Explain wanted) {
    return new DeterminationRequest(
        locality, asOf, version, wanted, record, compareNext, standards, household, application);
  }
}
