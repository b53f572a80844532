package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Department;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** 已获帮扶: aid really delivered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Received(
    @Meaning(zh = "帮扶项目", en = "code of the programme") @Text(TextKind.CODE) String programme,
    @Meaning(zh = "部门", en = "department that delivered it") Department department,
    @Meaning(zh = "日期", en = "day of delivery") LocalDate on,
    @Meaning(zh = "受助人员", en = "ids of the members who received it")
        @Text(TextKind.MEMBER)
        @Items(
            min = 1,
            tooFew = FactErrorCode.NO_PERSONS,
            max = 50,
            tooMany = FactErrorCode.TOO_MANY_ITEMS)
        List<String> persons) {
  /** Copies the lists, so that the record cannot change. */
  public Received {
    persons = Copies.list(persons);
  }
}
