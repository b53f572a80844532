package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.notice.NoticeCode;
import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.ProblemCode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every kind of finding there is. */
public final class MessageCodes {
  private static final SortedMap<String, MessageCode> ALL = new TreeMap<>();

  static {
    Stream.of(ProblemCode.values(), CaseCode.values(), LintCode.values(), NoticeCode.values())
        .flatMap(Stream::of)
        .forEach(code -> ALL.put(code.name(), code));
  }

  private MessageCodes() {}

  /** By name. */
  public static SortedMap<String, MessageCode> all() {
    return Collections.unmodifiableSortedMap(ALL);
  }

  /** Where the page of a code stands, from the root of the profiles. */
  public static String page(String code) {
    return "messages/" + code + ".md";
  }
}
