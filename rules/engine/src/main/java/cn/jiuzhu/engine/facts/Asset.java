package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.AssetKind;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/** 财产: one item of property. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Asset(
    @Meaning(zh = "财产类别", en = "kind of property") AssetKind kind,
    @Meaning(zh = "价值", en = "value") @Measure(unit = "CNY") BigDecimal value,
    @Meaning(zh = "生活生产必需", en = "whether necessary for living or work") Boolean necessary) {}
