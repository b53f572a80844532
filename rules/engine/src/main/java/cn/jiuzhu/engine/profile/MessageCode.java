package cn.jiuzhu.engine.profile;

/**
 * A kind of finding in the files of the profiles. Each has a page of its own, {@code
 * regional-profiles/messages/<name>.md}.
 */
public interface MessageCode {
  /** E.g. {@code UNKNOWN_KEY}; the name of an enum's constant. */
  String name();

  /** What it says. */
  Sentences sentences();
}
