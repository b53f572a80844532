package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** 现有救助: a category for which the household or some members are enrolled. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrentAssistance(
    @Meaning(zh = "救助类别", en = "category") Category category,
    @Meaning(zh = "认定日期", en = "day of recognition") LocalDate since,
    @Meaning(zh = "有效期至", en = "last day of validity") @Ahead @NotBefore("since")
        LocalDate validUntil,
    @Meaning(zh = "享受人员", en = "ids of the members enrolled")
        @Text(TextKind.MEMBER)
        @Items(
            min = 1,
            tooFew = FactErrorCode.NO_PERSONS,
            max = 50,
            tooMany = FactErrorCode.TOO_MANY_ITEMS)
        List<String> persons,
    @Meaning(zh = "最近复核日期", en = "day of the last review") LocalDate lastReviewOn) {
  /** Copies the lists, so that the record cannot change. */
  public CurrentAssistance {
    persons = Copies.list(persons);
  }
}
