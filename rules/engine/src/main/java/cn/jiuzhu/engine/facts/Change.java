package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.ChangeKind;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 家庭变化: a change in the household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
    @Meaning(zh = "变化类别", en = "what changed") ChangeKind kind,
    @Meaning(zh = "发生日期", en = "day of the change") LocalDate on,
    @Meaning(zh = "报告日期", en = "day on which it was reported") LocalDate reportedOn) {}
