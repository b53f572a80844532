package cn.jiuzhu.service.facts;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes in what a client sends, up to a limit. */
public final class Body {
  private Body() {}

  /**
   * The whole body.
   *
   * @param mostBytes what a larger body is refused for, before it is read where it says its length
   * @throws Refusal if it is larger or breaks off
   */
  public static byte[] read(InputStream in, HttpHeaders headers, int mostBytes) {
    if (declared(headers) > mostBytes) {
      throw tooLarge(mostBytes);
    }
    byte[] body;
    try {
      body = in.readNBytes(mostBytes + 1);
    } catch (IOException brokenOff) {
      throw new Refusal(
          ProblemKind.BAD_REQUEST, new Words("请求内容不完整", "The body breaks off"), List.of());
    }
    if (body.length > mostBytes) {
      throw tooLarge(mostBytes);
    }
    return body;
  }

  /**
   * The body, to be read little by little.
   *
   * @param mostBytes where reading ends with a {@link Refusal}, at once if the body says its length
   * @throws Refusal if it says that it is larger
   */
  public static InputStream limited(InputStream in, HttpHeaders headers, long mostBytes) {
    if (declared(headers) > mostBytes) {
      throw tooLarge(mostBytes);
    }
    return new Limited(in, mostBytes);
  }

  private static long declared(HttpHeaders headers) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length == null ? -1 : Long.parseLong(length);
  }

  static Refusal tooLarge(long mostBytes) {
    return new Refusal(
        ProblemKind.BODY_TOO_LARGE,
        new Words("最多 " + mostBytes + " 字节", "At most " + mostBytes + " bytes"),
        List.of());
  }
}
