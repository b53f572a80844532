package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.util.List;
import java.util.function.Function;

/** Tells a client that there are no rules for what it asked. */
public final class NoSuchProfiles {
  private NoSuchProfiles() {}

  /** For a request whose body named locality, day and version. */
  public static Refusal inBody(NoSuchProfile none) {
    return refusal(none, name -> Fault.at("/" + name, kind(none).name(), message(none)));
  }

  /** For a request whose path and query named them. */
  public static Refusal inParameters(NoSuchProfile none) {
    return refusal(none, name -> Fault.in(name, kind(none).name(), message(none)));
  }

  private static Refusal refusal(NoSuchProfile none, Function<String, Fault> fault) {
    return new Refusal(kind(none), message(none), List.of(fault.apply(place(none))));
  }

  private static ProblemKind kind(NoSuchProfile none) {
    return switch (none.reason()) {
      case UNKNOWN_LOCALITY -> ProblemKind.UNKNOWN_LOCALITY;
      case UNKNOWN_VERSION -> ProblemKind.UNKNOWN_VERSION;
      case BEFORE_FIRST_VERSION -> ProblemKind.BEFORE_FIRST_VERSION;
    };
  }

  private static String place(NoSuchProfile none) {
    return switch (none.reason()) {
      case UNKNOWN_LOCALITY -> "locality";
      case UNKNOWN_VERSION -> "version";
      case BEFORE_FIRST_VERSION -> "asOf";
    };
  }

  private static Words message(NoSuchProfile none) {
    String near = none.suggestion();
    return switch (none.reason()) {
      case UNKNOWN_LOCALITY ->
          near == null
              ? new Words(
                  "没有收录这个地区，可用地区见 /api/v1/localities",
                  "This locality is not encoded; /api/v1/localities lists those that are")
              : new Words(
                  "没有收录这个地区，是否指 " + near + "？", "No such locality; did you mean " + near + "?");
      case UNKNOWN_VERSION ->
          near == null
              ? new Words("该地区没有这个规则版本", "The locality has no such version")
              : new Words(
                  "该地区没有这个规则版本，是否指 " + near + "？",
                  "The locality has no such version; did you mean " + near + "?");
      case BEFORE_FIRST_VERSION ->
          new Words(
              "该地区的规则自 " + none.firstDate() + " 起收录",
              "The locality's rules are encoded from " + none.firstDate());
    };
  }
}
