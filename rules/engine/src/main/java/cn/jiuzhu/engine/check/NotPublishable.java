package cn.jiuzhu.engine.check;

import java.util.List;

/** Profiles that do not pass the check or their own cases; nothing of them is used. */
public final class NotPublishable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  NotPublishable(List<Finding> findings) {
    super(findings.size() + " finding(s), first at " + findings.get(0).place());
    this.findings = List.copyOf(findings);
  }

  /** Everything that was found, warnings among it. */
  public List<Finding> findings() {
    return findings;
  }
}
