package cn.jiuzhu.engine.profile;

/**
 * One mistake in the profiles.
 *
 * @param file path from the root of the profiles, with {@code /}
 * @param line 1-based; 0 for the file as a whole
 * @param code what kind of mistake, e.g. {@code UNKNOWN_KEY}
 * @param message what is wrong, naming the thing and its value
 * @param advice what to do about it
 */
public record ProfileProblem(String file, int line, String code, Words message, Words advice) {

  /** {@code file:line CODE message — advice}, in English. */
  @Override
  public String toString() {
    return file + ":" + line + " " + code + " " + message.en() + " — " + advice.en();
  }
}
