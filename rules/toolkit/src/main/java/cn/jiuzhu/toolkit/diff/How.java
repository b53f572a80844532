package cn.jiuzhu.toolkit.diff;

/** What became of a thing between two policies. */
enum How {
  ADDED("+"),
  REMOVED("-"),
  CHANGED("~");

  private final String sign;

  How(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** What became of something that is null where it is not. */
  static How of(Object before, Object after) {
    return before == null ? ADDED : after == null ? REMOVED : CHANGED;
  }
}
