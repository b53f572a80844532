package cn.jiuzhu.engine.cases;

/**
 * Something that is wrong with the cases, or that they leave out.
 *
 * @param file path from the root of the profiles, with {@code /}
 * @param line 1-based; 0 for the file as a whole
 * @param message what is wrong, naming the thing and its value
 */
public record Problem(String file, int line, String message) {
  /** {@code file:line message}. */
  @Override
  public String toString() {
    return file + ":" + line + " " + message;
  }
}
