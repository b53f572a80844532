package cn.jiuzhu.service.facts;

import cn.jiuzhu.engine.facts.FactErrorCode;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.util.List;

/** Tells a client what is wrong with its facts, all at once. */
public final class RefusedFacts {
  private RefusedFacts() {}

  /** Nothing was sent. */
  public static Refusal empty() {
    return Refusal.at(
        ProblemKind.EMPTY_BODY,
        "",
        new Words("请以 JSON 写明地区与家庭", "Send the locality and the household as JSON"));
  }

  /** What the reader of facts found. */
  public static Refusal of(InvalidFacts invalid) {
    List<Fault> faults =
        invalid.errors().stream()
            .map(
                error ->
                    Fault.at(
                        error.pointer(),
                        error.code().name(),
                        new Words(error.messageZh(), error.messageEn())))
            .toList();
    boolean unreadable =
        invalid.errors().stream().anyMatch(error -> error.code() == FactErrorCode.MALFORMED_JSON);
    ProblemKind kind = unreadable ? ProblemKind.MALFORMED_JSON : ProblemKind.INVALID_FACTS;
    return new Refusal(kind, detail(faults.size()), faults);
  }

  /** Only the policy can say so, for it says who counts: the reader cannot know. */
  public static Refusal nobodyCounts() {
    Words message =
        new Words(
            "按该地区规定，没有任何成员计入共同生活家庭",
            "Under the locality's rules no member counts as living together");
    Fault fault = Fault.at("/household/members", FactErrorCode.EMPTY_HOUSEHOLD.name(), message);
    return new Refusal(ProblemKind.INVALID_FACTS, message, List.of(fault));
  }

  private static Words detail(int count) {
    return new Words(
        "共 " + count + " 处，见 errors",
        count == 1 ? "1 error, see errors" : count + " errors, see errors");
  }
}
