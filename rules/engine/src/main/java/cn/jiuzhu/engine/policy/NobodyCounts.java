package cn.jiuzhu.engine.policy;

/** Every member is taken out of the household by a circumstance (57号 art. 7): nobody is left. */
public final class NobodyCounts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NobodyCounts() {
    super("every member is taken out of the household by a circumstance");
  }
}
