package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.LeadSource;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 发现线索: a lead that brought the household to notice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lead(
    @Meaning(zh = "线索来源", en = "where the lead came from") LeadSource source,
    @Meaning(zh = "发现日期", en = "day of the lead") LocalDate on) {}
