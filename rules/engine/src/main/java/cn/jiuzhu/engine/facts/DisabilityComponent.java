package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;

/** One disability of a person who has more than one (多重残疾). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisabilityComponent(
    @Meaning(zh = "残疾类别", en = "kind of disability") @Codes(except = {"NONE", "MULTIPLE"})
        DisabilityType type,
    @Meaning(zh = "残疾等级", en = "level, 1 the most severe") @Range(min = 1, max = 4)
        Integer level) {}
