package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.EntrySource;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** How an entry came into a household's file, and from when on it holds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Occasion(
    @Meaning(zh = "自何日起", en = "first day on which it was so; left out: today in Asia/Shanghai")
        LocalDate from,
    @Meaning(zh = "信息来源", en = "how it came to be known") @Required EntrySource source,
    @Meaning(zh = "事由", en = "why the file is changed") @Text(TextKind.FREE) String reason,
    @Meaning(zh = "经办人", en = "who enters it, by a code of the caller's own") @Text(TextKind.ID)
        String by) {}
