package cn.jiuzhu.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a long list.
 *
 * @param items its entries
 * @param next the cursor of the next part; left out after the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice<T>(List<T> items, String next) {

  /**
   * Of rows read with one more than was asked for, so that it is known whether there are more.
   *
   * @param key what tells an entry's place in the list
   */
  public static <R, T> Slice<T> of(
      List<R> rows, int limit, Function<R, ?> key, Function<R, T> view) {
    boolean more = rows.size() > limit;
    List<R> shown = more ? rows.subList(0, limit) : rows;
    return new Slice<>(
        shown.stream().map(view).toList(), more ? cursor(key.apply(shown.get(limit - 1))) : null);
  }

  private static String cursor(Object key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.toString().getBytes(UTF_8));
  }
}
