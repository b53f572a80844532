package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.EntrySource;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** 一户一档: a household as it goes on file, and how it came there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileEntry(
    @Meaning(zh = "地区", en = "code of the locality whose rules apply") @Required @Text(TextKind.ID)
        String locality,
    @Meaning(zh = "自何日起", en = "first day on which it was so; left out: today in Asia/Shanghai")
        LocalDate from,
    @Meaning(zh = "信息来源", en = "how it came to be known") @Required EntrySource source,
    @Meaning(zh = "事由", en = "why the file is changed") @Text(TextKind.FREE) String reason,
    @Meaning(zh = "经办人", en = "who enters it, by a code of the caller's own") @Text(TextKind.ID)
        String by,
    @Meaning(zh = "家庭", en = "the household") @Required Household household,
    @Meaning(zh = "本次申请", en = "the application in hand") Application application) {}
