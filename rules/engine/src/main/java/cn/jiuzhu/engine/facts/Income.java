package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.IncomeKind;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Per;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 收入: one item of income. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Income(
    @Meaning(zh = "收入类别", en = "kind of income") IncomeKind kind,
    @Meaning(zh = "金额", en = "amount, for the period that per states") @Measure(unit = "CNY")
        BigDecimal amount,
    @Meaning(zh = "计算期间", en = "the period that the amount covers") Per per,
    @Meaning(zh = "收到日期", en = "day of receipt") LocalDate receivedOn) {}
