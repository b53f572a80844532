package cn.jiuzhu.engine.notice;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a name in a template stands for, as far as its parts can be known.
 *
 * @param type a record, a list of them, or what is printed; null for the names in reach
 * @param names what stands for what, where {@code type} is null
 */
record Placeholder(Type type, Map<String, Placeholder> names) {
  /** Something that is printed or asked for and has no parts. */
  static final Placeholder LEAF = new Placeholder(String.class, Map.of());

  /** Beside the element, a loop knows where it stands: {@code {clause_hasNext}}. */
  static final List<String> COUNTERS =
      List.of("count", "index", "hasNext", "isFirst", "isLast", "odd", "even");

  private static final Set<String> OF_A_LIST = Set.of("size", "isEmpty");

  /** What stands in for a value that is not there: {@code {a ?: b}}, {@code {a ? b : c}}. */
  private static final Set<String> OF_ANYTHING = Set.of("?:", "or", "?", ":");

  static Placeholder of(Type type) {
    return new Placeholder(type, Map.of());
  }

  static Placeholder of(Map<String, Placeholder> names) {
    return new Placeholder(null, names);
  }

  /** What the part of that name stands for; null if there is none. */
  Placeholder part(String name) {
    if (type == null) {
      return names.get(name);
    }
    if (OF_ANYTHING.contains(name) || isList() && OF_A_LIST.contains(name)) {
      return LEAF;
    }
    return isRecord() && Records.of((Class<?>) type).containsKey(name)
        ? of(Records.of((Class<?>) type).get(name).getGenericType())
        : null;
  }

  /** The names of its parts, each as it would be written after {@code path}. */
  List<String> parts(String path) {
    Set<String> parts = new TreeSet<>();
    if (type == null) {
      parts.addAll(names.keySet());
    } else if (isList()) {
      parts.addAll(OF_A_LIST);
    } else if (isRecord()) {
      parts.addAll(Records.of((Class<?>) type).keySet());
    }
    if (parts.isEmpty()) {
      // It is printed as it is, and nothing of it can be asked for.
      return List.of(path);
    }
    return parts.stream().map(part -> path.isEmpty() ? part : path + "." + part).toList();
  }

  /** What one entry of a list stands for. */
  Placeholder element() {
    return isList() ? of(((ParameterizedType) type).getActualTypeArguments()[0]) : LEAF;
  }

  private boolean isList() {
    return type instanceof ParameterizedType;
  }

  private boolean isRecord() {
    return type instanceof Class<?> one && one.isRecord();
  }
}
