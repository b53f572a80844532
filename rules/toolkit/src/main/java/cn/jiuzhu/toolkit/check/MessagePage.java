package cn.jiuzhu.toolkit.check;

import cn.jiuzhu.engine.check.MessageCodes;
import cn.jiuzhu.toolkit.console.CannotDo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The page of a kind of finding, as it is packaged: a folder of one's own need not have it. */
final class MessagePage {
  private MessagePage() {}

  /**
   * Its text.
   *
   * @throws CannotDo if there is no such code
   */
  static String of(String code) throws IOException {
    String name = code.toUpperCase(Locale.ROOT);
    if (!MessageCodes.all().containsKey(name)) {
      String all = String.join(", ", MessageCodes.all().keySet());
      throw new CannotDo(
          "没有代码 " + code + "；已有：" + all, "there is no code " + code + "; codes: " + all);
    }
    String path = "/regional-profiles/" + MessageCodes.page(name);
    try (InputStream page = MessagePage.class.getResourceAsStream(path)) {
      if (page == null) {
        throw new IOException("no " + path + " in the package");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
