package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Monitoring;
import java.util.List;

/** An indicator that a rule saw fire; its first condition is the indicator. */
public final class Alert {
  private final RuleCited rule;
  private final String code;
  private final String situation;
  private final Condition indicator;
  private final List<String> persons;
  private String path;

  Alert(RuleCited rule, String code, String situation, Condition indicator, List<String> persons) {
    this.rule = rule;
    this.code = code;
    this.situation = situation;
    this.indicator = indicator;
    this.persons = persons;
  }

  /** 线上: found by comparing data. */
  public Alert online() {
    path = "ONLINE";
    return this;
  }

  /** 线下: found by visits and reports. */
  public Alert offline() {
    path = "OFFLINE";
    return this;
  }

  Monitoring.Alert told() {
    return new Monitoring.Alert(
        code,
        path,
        situation,
        indicator.code(),
        indicator.actual(),
        indicator.limit(),
        persons,
        rule.clauses());
  }
}
