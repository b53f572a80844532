package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.AidProgramme;
import cn.jiuzhu.engine.codes.ApplicationOutcome;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Channel;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** 本次申请: the application in hand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Application(
    @Meaning(zh = "申请项目", en = "category or programme applied for")
        @Codes(of = {Category.class, AidProgramme.class})
        String programme,
    @Meaning(zh = "申请渠道", en = "how it came in") Channel channel,
    @Meaning(zh = "办理环节", en = "step of the procedure that the case has reached")
        @Text(TextKind.CODE)
        String stage,
    @Meaning(zh = "申请日期", en = "day of application") LocalDate appliedOn,
    @Meaning(zh = "受理日期", en = "day of acceptance") @NotBefore("appliedOn") LocalDate acceptedOn,
    @Meaning(zh = "村(居)上报日期", en = "day of the village's report to the town") LocalDate reportedOn,
    @Meaning(zh = "公示起始日期", en = "first day of publicity") LocalDate publicityFrom,
    @Meaning(zh = "公示截止日期", en = "last day of publicity") @Ahead @NotBefore("publicityFrom")
        LocalDate publicityTo,
    @Meaning(zh = "有无异议", en = "whether somebody objected") Boolean objection,
    @Meaning(zh = "审核确认日期", en = "day of the decision") @NotBefore("appliedOn") LocalDate decidedOn,
    @Meaning(zh = "审核结果", en = "how it was decided") ApplicationOutcome outcome,
    @Meaning(zh = "告知日期", en = "day on which the applicant was told") @NotBefore("decidedOn")
        LocalDate notifiedOn,
    @Meaning(zh = "反馈日期", en = "day of the feedback on the result") LocalDate feedbackOn,
    @Meaning(zh = "同意日期", en = "day of consent to be recognised in another category")
        LocalDate consentOn,
    @Meaning(zh = "欠缺材料", en = "documents still to be handed in") @Text(TextKind.FREE)
        List<String> documentsMissing,
    @Meaning(zh = "签署承诺书", en = "whether the commitment is signed") Boolean commitmentSigned) {
  /** Copies the lists, so that the record cannot change. */
  public Application {
    documentsMissing = Copies.list(documentsMissing);
  }
}
