package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.facts.FactError;
import cn.jiuzhu.engine.facts.FactErrorCode;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.notice.NoticeRefused;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import java.util.List;

/**
 * A part of the request that was refused.
 *
 * @param pointer where it is, as a JSON Pointer into the request
 * @param code what is wrong
 * @param message what is wrong and what to do about it
 */
record Refused(String pointer, String code, Words message) {

  /** Tells them, a line each. */
  static void print(List<Refused> refused, Console console) {
    console
        .out()
        .println(console.red(console.word("explain.refused", String.valueOf(refused.size()))));
    for (Refused one : refused) {
      String pointer = one.pointer().isEmpty() ? "/" : one.pointer();
      console
          .out()
          .println(
              "  "
                  + console.bold(pointer)
                  + " "
                  + console.yellow(one.code())
                  + " "
                  + console.word(one.message()));
    }
    console.out().flush();
  }

  /** Why no notice is made. */
  static List<Refused> of(NoticeRefused refused) {
    return List.of(new Refused("", refused.reason().name(), refused.words()));
  }

  static List<Refused> of(InvalidFacts invalid) {
    return invalid.errors().stream().map(Refused::of).toList();
  }

  private static Refused of(FactError error) {
    return new Refused(
        error.pointer(), error.code().name(), new Words(error.messageZh(), error.messageEn()));
  }

  /** Only the policy can say so, for it says who counts. */
  static List<Refused> nobodyCounts() {
    return List.of(
        new Refused(
            "/household/members",
            FactErrorCode.EMPTY_HOUSEHOLD.name(),
            new Words(
                "按该地区规定，没有任何成员计入共同生活家庭",
                "under the rules of the locality no member counts as living together")));
  }

  static List<Refused> of(NoSuchProfile none) {
    String near = none.suggestion();
    String zh =
        switch (none.reason()) {
          case UNKNOWN_LOCALITY -> "没有这个地区";
          case UNKNOWN_VERSION -> "没有这个版本";
          case BEFORE_FIRST_VERSION -> "规则自 " + none.firstDate() + " 起才有";
        };
    String pointer =
        switch (none.reason()) {
          case UNKNOWN_LOCALITY -> "/locality";
          case UNKNOWN_VERSION -> "/version";
          case BEFORE_FIRST_VERSION -> "/asOf";
        };
    Words message =
        new Words(
            zh + (near == null ? "" : "，是否指 " + near),
            none.getMessage() + (near == null ? "" : "; did you mean " + near + "?"));
    return List.of(new Refused(pointer, none.reason().name(), message));
  }
}
