package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. */
record Page(
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
    @QueryParam("offset")
        @DefaultValue("0")
        @Parameter(
            description = "how many to pass over",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
        String offsetText) {
  private static final int MOST = 500;

  int limit() {
    return number("limit", limitText, 1, MOST);
  }

  int offset() {
    return number("offset", offsetText, 0, Integer.MAX_VALUE);
  }

  <T> List<T> of(List<T> all) {
    return all.stream().skip(offset()).limit(limit()).toList();
  }

  private static int number(String name, String text, int min, int max) {
    try {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, like a number out of range
    }
    throw Refusal.in(
        ProblemKind.INVALID_PARAMETER,
        name,
        new Words(
            "应为 " + min + " 至 " + max + " 的整数",
            "Must be a whole number from " + min + " to " + max));
  }
}
