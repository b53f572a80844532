package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;

/** 疾病: illness. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Illness(
    @Meaning(zh = "规定的重大疾病", en = "whether the illness is on the local list of major illnesses")
        Boolean listedMajor) {}
