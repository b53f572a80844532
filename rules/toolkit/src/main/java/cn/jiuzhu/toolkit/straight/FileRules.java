package cn.jiuzhu.toolkit.straight;

import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.RuleCited;
import java.util.List;

/** The rules of one file; implemented by generated classes. */
public interface FileRules {
  /**
   * Fires every rule for every subject that it matches, rule by rule.
   *
   * @param cited the rules as the answer cites them, in the order of the file
   * @param alteration which alteration holds; 0 is the file as written
   */
  void fire(List<?> subjects, Answer answer, List<RuleCited> cited, int alteration);
}
