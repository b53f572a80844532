package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.Monitoring;
import java.util.List;

/** A department that a rule tells of a need; it leads, and its feedback closes the referral. */
public final class Referral {
  private final RuleCited rule;
  private final String department;
  private final String need;
  private final List<String> persons;
  private String role = "LEAD";
  private Integer order;
  private String programme;
  private boolean feedbackRequired = true;

  Referral(RuleCited rule, String department, String need, List<String> persons) {
    this.rule = rule;
    this.department = department;
    this.need = need;
    this.persons = persons;
  }

  /** 责任单位, 配合单位: it supports another department's lead. */
  public Referral support() {
    role = "SUPPORT";
    return this;
  }

  /** Its place where departments act one after the other, from 1. */
  public Referral order(int place) {
    order = place;
    return this;
  }

  /** The programme that the department is asked for. */
  public Referral programme(String code) {
    programme = code;
    return this;
  }

  /** No feedback is asked for. */
  public Referral withoutFeedback() {
    feedbackRequired = false;
    return this;
  }

  Monitoring.Referral told() {
    return new Monitoring.Referral(
        department, role, order, need, programme, persons, feedbackRequired, rule.clauses());
  }
}
