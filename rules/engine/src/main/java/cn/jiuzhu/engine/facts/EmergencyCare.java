package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 急救: treatment of an emergency patient. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyCare(
    @Meaning(zh = "救治日期", en = "day of treatment") LocalDate on,
    @Meaning(zh = "是否在本地救治", en = "whether it took place in the locality") Boolean inLocality,
    @Meaning(zh = "身份是否明确", en = "whether the patient's identity is known") Boolean identityKnown,
    @Meaning(zh = "有无支付能力", en = "whether the patient can pay") Boolean ableToPay) {}
