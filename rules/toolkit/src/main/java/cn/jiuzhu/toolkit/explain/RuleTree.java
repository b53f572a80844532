package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every rule that fired, in order, with its place and what it saw. */
final class RuleTree {
  private final Labels labels;
  private final ConditionTree conditions;
  private final Map<String, RuleHeader> headers = new HashMap<>();

  RuleTree(ResolvedProfile profile, Labels labels, ConditionTree conditions) {
    this.labels = labels;
    this.conditions = conditions;
    for (RuleFile file : profile.ruleFiles()) {
      file.rules().forEach(rule -> headers.put(file.path() + " " + rule.name(), rule));
    }
  }

  Branch of(List<FiredRule> fired) {
    Branch branch = Branch.title(labels.word("rules-fired", String.valueOf(fired.size())));
    for (FiredRule rule : fired) {
      RuleHeader header = headers.get(rule.file() + " " + rule.rule());
      Branch one = Branch.plain(rule.rule() + (rule.person() == null ? "" : " · " + rule.person()));
      one.add(Branch.aside(rule.file() + ":" + header.line()));
      rule.saw().forEach(condition -> one.add(conditions.of(condition, header.clauses())));
      branch.add(one);
    }
    return branch;
  }
}
