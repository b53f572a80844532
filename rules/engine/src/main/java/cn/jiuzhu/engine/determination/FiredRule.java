package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A rule that fired, for {@code explain: FULL}.
 *
 * @param rule the rule's name
 * @param file where it stands, from the folder of the profiles
 * @param person the member it looked at, where it looks at one
 * @param saw the conditions with the values that it saw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiredRule(String rule, String file, String person, List<Condition> saw) {}
