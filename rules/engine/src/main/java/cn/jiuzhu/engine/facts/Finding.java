package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.FindingKind;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** 核查发现: what a check found against the household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    @Meaning(zh = "发现类别", en = "what was found") FindingKind kind,
    @Meaning(zh = "发现日期", en = "day of the finding") LocalDate on,
    @Meaning(zh = "次数", en = "how many times") @Range(min = 0, max = 1000) Integer count,
    @Meaning(zh = "涉及成员", en = "ids of the members concerned")
        @Text(TextKind.MEMBER)
        @Items(
            min = 1,
            tooFew = FactErrorCode.NO_PERSONS,
            max = 50,
            tooMany = FactErrorCode.TOO_MANY_ITEMS)
        List<String> persons) {
  /** Copies the lists, so that the record cannot change. */
  public Finding {
    persons = Copies.list(persons);
  }
}
