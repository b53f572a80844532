package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 工作: a job. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Job(
    @Meaning(zh = "入职日期", en = "first day of work") LocalDate startedOn,
    @Meaning(zh = "签订劳动合同", en = "whether a labour contract is signed") Boolean contractSigned,
    @Meaning(zh = "单位缴纳社会保险", en = "whether the employer pays social insurance")
        Boolean employerInsures,
    @Meaning(zh = "个人缴纳社会保险", en = "whether the person pays social insurance alone")
        Boolean selfInsures,
    @Meaning(zh = "公益性岗位", en = "whether it is a public-welfare post") Boolean publicWelfarePost) {}
