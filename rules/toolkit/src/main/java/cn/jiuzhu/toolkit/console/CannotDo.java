package cn.jiuzhu.toolkit.console;

import cn.jiuzhu.engine.profile.Words;

/** What a person asked for cannot be done, and why; shown as it is, without a trace. */
public final class CannotDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Words words;

  public CannotDo(Words words) {
    super(words.en());
    this.words = words;
  }

  public CannotDo(String zh, String en) {
    this(new Words(zh, en));
  }

  Words words() {
    return words;
  }
}
