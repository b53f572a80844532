package cn.jiuzhu.service.language;

import cn.jiuzhu.engine.profile.Words;
import java.util.List;
import java.util.Locale;

/** The languages that the service speaks. */
public enum Language {
  /** Chinese, the language of the policy, unless another is asked for. */
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  /** What is spoken to a client that asks for nothing. */
  public static final String DEFAULT = "zh";

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * What a client prefers.
   *
   * @param acceptLanguage the header {@code Accept-Language}; Chinese if null, unreadable or naming
   *     neither language
   */
  public static Language fromString(String acceptLanguage) {
    if (acceptLanguage == null) {
      return ZH;
    }
    try {
      Locale preferred = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return Locale.ENGLISH.equals(preferred) ? EN : ZH;
    } catch (IllegalArgumentException unreadable) {
      return ZH;
    }
  }

  public Locale locale() {
    return locale;
  }

  /** The header {@code Content-Language}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The wording in this language; null for none. */
  public String of(Words words) {
    if (words == null) {
      return null;
    }
    return this == EN ? words.en() : words.zh();
  }
}
