package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.RegisterCode;
import cn.jiuzhu.engine.codes.RegisterGrade;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** 部门认定身份: a status that a person holds with a department; in JSON also its bare code. */
@ShortForm(component = "code")
public record Register(
    @Meaning(zh = "认定身份", en = "status") RegisterCode code,
    @Meaning(zh = "认定等级", en = "grade of a worker's or student's hardship") RegisterGrade grade,
    @Meaning(zh = "起始日期", en = "since when") LocalDate since,
    @Meaning(zh = "截止日期", en = "last day of validity") @Ahead @NotBefore("since") LocalDate until) {
  /** As written in JSON: the bare code where nothing else is known, otherwise an object. */
  @JsonValue
  Object json() {
    if (grade == null && since == null && until == null && code != null) {
      return code;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", code);
    object.put("grade", grade);
    object.put("since", since);
    object.put("until", until);
    object.values().removeIf(value -> value == null);
    return object;
  }
}
