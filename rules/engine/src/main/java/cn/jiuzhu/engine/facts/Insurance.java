package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.MedicalScheme;
import com.fasterxml.jackson.annotation.JsonInclude;

/** 参保情况: a person's social insurance. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Insurance(
    @Meaning(zh = "参加基本医疗保险", en = "whether insured under a basic medical scheme")
        Boolean basicMedical,
    @Meaning(zh = "基本医疗保险类别", en = "scheme of basic medical insurance") MedicalScheme scheme,
    @Meaning(zh = "参加城乡居民养老保险", en = "whether insured under the residents' pension")
        Boolean residentPension) {}
