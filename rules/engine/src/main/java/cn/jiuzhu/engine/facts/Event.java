package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.DisasterPhase;
import cn.jiuzhu.engine.codes.EventKind;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Severity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 突发事由: an event that brought difficulty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Event(
    @Meaning(zh = "事由类别", en = "kind of event") EventKind kind,
    @Meaning(zh = "发生日期", en = "day of the event") LocalDate on,
    @Meaning(
            zh = "严重程度",
            en =
                "gravity; left out: FIRE and TRAFFIC_ACCIDENT major, ILLNESS unknown, others"
                    + " ordinary")
        Severity severity,
    @Meaning(zh = "情况紧急", en = "whether help cannot wait") Boolean urgent,
    @Meaning(zh = "事实清楚", en = "whether the facts are verified") Boolean factsClear,
    @Meaning(zh = "基本生活出现严重困难", en = "whether basic living is in serious difficulty")
        Boolean basicLifeAffected,
    @Meaning(zh = "困难持续月数", en = "months that the difficulty is expected to last")
        @Range(min = 0, max = 120)
        Integer difficultyMonths,
    @Meaning(zh = "受影响人数", en = "number of members affected") @Range(min = 1, max = 50)
        Integer personsAffected,
    @Meaning(zh = "涉及成员", en = "ids of the members concerned")
        @Text(TextKind.MEMBER)
        @Items(
            min = 1,
            tooFew = FactErrorCode.NO_PERSONS,
            max = 50,
            tooMany = FactErrorCode.TOO_MANY_ITEMS)
        List<String> persons,
    @Meaning(zh = "是否发生在本地", en = "whether it happened in the locality") Boolean inLocality,
    @Meaning(zh = "收入减少额", en = "income lost") @Measure(unit = "CNY/MONTH") BigDecimal incomeLoss,
    @Meaning(zh = "额外支出", en = "extra expense") @Measure(unit = "CNY") BigDecimal extraExpense,
    @Meaning(zh = "灾害救助阶段", en = "phase of disaster relief") DisasterPhase disasterPhase) {
  /** Copies the lists, so that the record cannot change. */
  public Event {
    persons = Copies.list(persons);
  }
}
