package cn.jiuzhu.engine.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A place in the document. Built for every container on the way down, written out only for errors.
 *
 * @param parent null at the root
 * @param segment a field's name or a list index; null at the root
 */
record Pointer(Pointer parent, Object segment) {
  static final Pointer ROOT = new Pointer(null, null);

  private static final int LONGEST_NAME = 60;

  Pointer field(String name) {
    return new Pointer(this, name);
  }

  Pointer item(int index) {
    return new Pointer(this, index);
  }

  /**
   * The place of a field whose name the caller made up. A name that no message should repeat, by
   * its length or its characters, is left out: the pointer then names the object around it.
   */
  Pointer foreignField(String name) {
    return isQuotable(name) ? field(name) : this;
  }

  static boolean isQuotable(String name) {
    return name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Pointer::isUnprintable);
  }

  /** The name for use in a message: without control characters, at most 60 characters. */
  static String quoted(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .filter(character -> !isUnprintable(character))
        .forEach(kept::appendCodePoint);
    return name.codePointCount(0, name.length()) <= LONGEST_NAME ? kept.toString() : kept + "…";
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The segments from the root down. */
  List<Object> segments() {
    Deque<Object> segments = new ArrayDeque<>();
    for (Pointer place = this; place.parent != null; place = place.parent) {
      segments.addFirst(place.segment);
    }
    return new ArrayList<>(segments);
  }

  /** As RFC 6901 writes it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object segment : segments()) {
      text.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
