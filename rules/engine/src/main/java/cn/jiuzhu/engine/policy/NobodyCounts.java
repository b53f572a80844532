package cn.jiuzhu.engine.policy;

/** No member counts as living together, by a circumstance (57号 art. 7) or by hukou. */
public final class NobodyCounts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NobodyCounts() {
    super("no member counts as living together, by a circumstance or by hukou");
  }
}
