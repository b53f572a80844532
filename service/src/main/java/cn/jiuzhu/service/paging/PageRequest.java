package cn.jiuzhu.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a long list is asked for. */
public record PageRequest(
    @QueryParam("limit")
        @DefaultValue("100")
        @Parameter(
            description = "how many at most, 1 to 500",
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    minimum = "1",
                    maximum = "500",
                    defaultValue = "100"))
        String limitText,
    @QueryParam("cursor") @Parameter(description = "`next` of the part before; left out: the first")
        String cursor) {
  private static final int MOST = 500;

  /**
   * How many are asked for.
   *
   * @throws Refusal if it is no number from 1 to 500
   */
  public int limit() {
    try {
      int limit = Integer.parseInt(limitText);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, like a number out of range
    }
    throw Refusal.in(
        ProblemKind.INVALID_PARAMETER,
        "limit",
        new Words("应为 1 至 " + MOST + " 的整数", "Must be a whole number from 1 to " + MOST));
  }

  /**
   * The key of the last entry of the part before; empty for the first part.
   *
   * @throws Refusal if the cursor is none that was given out
   */
  public Optional<String> after() {
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
    } catch (IllegalArgumentException notOurs) {
      throw invalid();
    }
  }

  /**
   * The same for lists whose key is a number.
   *
   * @throws Refusal if the cursor is none that was given out
   */
  public Optional<Long> afterNumber() {
    try {
      return after().map(Long::valueOf);
    } catch (NumberFormatException notOurs) {
      throw invalid();
    }
  }

  private static Refusal invalid() {
    return Refusal.in(
        ProblemKind.INVALID_PARAMETER,
        "cursor",
        new Words("应为前一页的 next", "Must be `next` of the part before"));
  }
}
