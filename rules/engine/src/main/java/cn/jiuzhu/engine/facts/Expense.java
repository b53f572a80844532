package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.CareSetting;
import cn.jiuzhu.engine.codes.ExpenseKind;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Per;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 支出: one item of expense, or a part of it that somebody else paid. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expense(
    @Meaning(zh = "支出类别", en = "kind of expense") ExpenseKind kind,
    @Meaning(zh = "金额", en = "amount, for the period that per states") @Measure(unit = "CNY")
        BigDecimal amount,
    @Meaning(
            zh = "计算期间",
            en = "the period that the amount covers; YEAR with a date is that calendar year")
        Per per,
    @Meaning(zh = "发生日期", en = "day on which the expense arose") LocalDate incurredOn,
    @Meaning(zh = "就医类型", en = "in what setting a medical cost arose") CareSetting setting,
    @Meaning(zh = "定点医疗机构", en = "whether at a designated hospital") Boolean designated) {}
