package cn.jiuzhu.engine.policy;

import java.util.List;
import java.util.function.Function;

/**
 * One fact as the caller sent it.
 *
 * @param value the value; null where the fact is absent, that is: unknown
 * @param holder pointer of the object that holds the fact
 * @param name the fact's name in that object
 */
public record Fact<T>(T value, String holder, String name) {

  boolean known() {
    return value != null;
  }

  /** The pointer that would settle the fact, as a list for the answer; empty where it is known. */
  List<String> missing() {
    return known() ? List.of() : List.of(pointer());
  }

  String pointer() {
    return name.isEmpty() ? holder : holder + "/" + name;
  }

  /** A fact computed from this one; unknown for the same reason. */
  <R> Fact<R> map(Function<T, R> function) {
    return new Fact<>(known() ? function.apply(value) : null, holder, name);
  }
}
