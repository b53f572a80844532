package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.ApplicationOutcome;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 历次申请: an earlier application. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastApplication(
    @Meaning(zh = "申请项目", en = "code of the category or programme applied for") @Text(TextKind.CODE)
        String programme,
    @Meaning(zh = "申请日期", en = "day of application") LocalDate appliedOn,
    @Meaning(zh = "审核确认日期", en = "day of the decision") @NotBefore("appliedOn") LocalDate decidedOn,
    @Meaning(zh = "审核结果", en = "how it was decided") ApplicationOutcome outcome) {}
