package cn.jiuzhu.engine.cases;

/**
 * Where an answer is not as expected.
 *
 * @param path the place in the expectation, e.g. {@code categories/DIBAO/status}
 * @param expected what the case expects there
 * @param actual what the answer has there
 */
public record Difference(String path, String expected, String actual) {
  @Override
  public String toString() {
    return path + ": expected " + expected + ", was " + actual;
  }
}
