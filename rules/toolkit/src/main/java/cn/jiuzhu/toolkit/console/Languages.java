package cn.jiuzhu.toolkit.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Chinese, the language of the policy, or English. */
public final class Languages {
  private static final String OPTION = "--lang";

  private Languages() {}

  /**
   * The language to speak: {@code --lang en} or {@code --lang=zh}; without it the environment's
   * where it is English, otherwise Chinese. Needed before the command line is parsed, for its help.
   */
  public static Locale of(String[] args, Map<String, String> environment) {
    List<String> all = List.of(args);
    for (String arg : all) {
      if (arg.startsWith(OPTION + "=")) {
        return of(arg.substring(OPTION.length() + 1));
      }
    }
    int at = all.indexOf(OPTION);
    if (at >= 0 && at + 1 < all.size()) {
      return of(all.get(at + 1));
    }
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return of(value);
      }
    }
    return Locale.CHINESE;
  }

  private static Locale of(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** Every word that the commands say, by key. */
  public static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "cn.jiuzhu.toolkit.words",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
