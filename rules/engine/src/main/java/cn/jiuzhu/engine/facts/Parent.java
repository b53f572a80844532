package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.ParentStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 父母一方: one parent of a child. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Parent(
    @Meaning(zh = "父母状况", en = "whether this parent can bring up the child") ParentStatus status,
    @Meaning(zh = "起始日期", en = "since when") LocalDate since) {}
