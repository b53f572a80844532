package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Tenure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/** 住房: the household's home. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Housing(
    @Meaning(zh = "住房类型", en = "by what right the household lives there") Tenure tenure,
    @Meaning(zh = "建筑面积", en = "floor area") @Measure(unit = "M2") BigDecimal floorArea,
    @Meaning(zh = "住房困难", en = "whether the local condition for housing security is met")
        Boolean inDifficulty,
    @Meaning(zh = "危房", en = "whether the local condition for renovation is met")
        Boolean dangerous) {}
