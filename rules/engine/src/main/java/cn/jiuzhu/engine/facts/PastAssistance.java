package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.EndReason;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 曾获救助: assistance that has ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastAssistance(
    @Meaning(zh = "救助类别", en = "category") Category category,
    @Meaning(zh = "起始日期", en = "first day") LocalDate from,
    @Meaning(zh = "终止日期", en = "last day") @NotBefore("from") LocalDate to,
    @Meaning(zh = "停保原因", en = "why it ended") EndReason endReason) {}
