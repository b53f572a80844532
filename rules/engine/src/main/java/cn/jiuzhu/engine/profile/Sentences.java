package cn.jiuzhu.engine.profile;

/**
 * What a kind of finding says, in both languages. {@code {0}} and so on stand for the details.
 *
 * @param zh what is wrong
 * @param en the same
 * @param adviceZh what to do about it
 * @param adviceEn the same
 */
public record Sentences(String zh, String en, String adviceZh, String adviceEn) {

  /** What is wrong; a detail that is {@link Words} is told in the language of the sentence. */
  Words message(Object... details) {
    return new Words(fill(zh, true, details), fill(en, false, details));
  }

  Words advice(Object... details) {
    return new Words(fill(adviceZh, true, details), fill(adviceEn, false, details));
  }

  private static String fill(String template, boolean chinese, Object... details) {
    String filled = template;
    for (int i = 0; i < details.length; i++) {
      Object detail = details[i];
      if (detail instanceof Words words) {
        detail = chinese ? words.zh() : words.en();
      }
      filled = filled.replace("{" + i + "}", String.valueOf(detail));
    }
    return filled;
  }
}
