package cn.jiuzhu.engine.bundle;

import cn.jiuzhu.engine.profile.Words;

/** A bundle that is refused; nothing in it is used. */
public final class InvalidBundle extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;
  private final transient Words words;
  private final transient Words advice;

  InvalidBundle(String code, String file, Words words, Words advice) {
    super(file + " " + code + " " + words.en() + " — " + advice.en());
    this.code = code;
    this.file = file;
    this.words = words;
    this.advice = advice;
  }

  /** What kind of refusal, e.g. {@code WRONG_SUM}. */
  public String code() {
    return code;
  }

  /** The entry of the archive, or the archive itself. */
  public String file() {
    return file;
  }

  /** What is wrong with {@link #file}. */
  public Words words() {
    return words;
  }

  /** What to do about it. */
  public Words advice() {
    return advice;
  }
}
