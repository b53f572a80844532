package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.notice.NoticeRefused.Reason;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an answer bears the notice that is ordered: it must say what the notice says. */
final class Admission {
  private final NoticeOrder order;
  private final ResolvedProfile profile;
  private final Subject now;
  private final Subject before;

  Admission(NoticeOrder order, ResolvedProfile profile, Subject now, Subject before) {
    this.order = order;
    this.profile = profile;
    this.now = now;
    this.before = before;
  }

  void check() throws NoticeRefused {
    if (now.isUnknown()) {
      throw new NoticeRefused(
          Reason.UNKNOWN_SUBJECT,
          "答复中没有这个类别或项目；代码见其 categories 与 assistance",
          "The answer has no such category or programme; its codes stand in its categories and"
              + " assistance");
    }
    settled(now, order.now());
    switch (order.kind()) {
      case APPROVAL -> granted();
      case REFUSAL -> notGranted();
      case CHANGE -> {
        granted();
        grantedBefore();
        changed();
      }
      case END -> {
        notGranted();
        if (before != null) {
          grantedBefore();
        }
      }
    }
  }

  /** An answer that cannot tell is no decision: nobody is told yes or no on it. */
  private void settled(Subject subject, Determination answer) throws NoticeRefused {
    if (subject.has(Status.UNDETERMINED)) {
      String missing = LetterWriter.missing(answer, order.about());
      throw new NoticeRefused(
          Reason.UNDETERMINED,
          "尚不能确定是否符合条件，不能出具告知书；还缺：" + missing,
          "It cannot be told yet whether it is due, so no notice can be made; missing: " + missing);
    }
  }

  private void granted() throws NoticeRefused {
    if (!now.has(Status.ELIGIBLE)) {
      throw new NoticeRefused(
          Reason.NOT_GRANTED,
          "不符合条件，不能告知同意或变更",
          "It is not due: neither an approval nor a change can be told");
    }
    withReasons(Status.ELIGIBLE);
  }

  private void notGranted() throws NoticeRefused {
    if (now.has(Status.ELIGIBLE)) {
      throw new NoticeRefused(
          Reason.STILL_GRANTED,
          "符合条件，不能告知不予或终止",
          "It is due: neither a refusal nor an end can be told");
    }
    withReasons(Status.INELIGIBLE);
  }

  /** Whoever is told a decision is told why (NAT-57-21b, NAT-IM-11.3). */
  private void withReasons(Status status) throws NoticeRefused {
    if (now.conditions(status).isEmpty() && now.instead() == null) {
      throw new NoticeRefused(
          Reason.NO_REASONS,
          "此答复没有写明理由，请以 explain: REASONS 重新计算",
          "The answer does not say why: ask again with explain REASONS");
    }
  }

  private void grantedBefore() throws NoticeRefused {
    if (before == null) {
      throw new NoticeRefused(
          Reason.BEFORE_NEEDED,
          "变更告知书需要变更前的情况（before）",
          "A change needs the answer before it (before)");
    }
    settled(before, order.before());
    boolean fits =
        order.before().locality().equals(order.now().locality())
            && !order.before().asOf().isAfter(order.now().asOf())
            && before.has(Status.ELIGIBLE);
    if (!fits) {
      throw new NoticeRefused(
          Reason.BEFORE_DOES_NOT_FIT,
          "before 应为同一地区、不晚于本次的日期，且当时符合条件",
          "before must be of the same locality, on no later day, and it must have been due then");
    }
  }

  private void changed() throws NoticeRefused {
    Set<String> open = Grants.open(before, now);
    if (!open.isEmpty()) {
      String missing =
          open.stream()
              .map(programme -> LetterWriter.missing(order.now(), programme))
              .collect(Collectors.joining(", "));
      throw new NoticeRefused(
          Reason.UNDETERMINED,
          "尚不能确定怎样变更，不能出具告知书；待定项目：" + open + "，还缺：" + missing,
          "It cannot be told yet how it changes, so no notice can be made; open: "
              + open
              + ", missing: "
              + missing);
    }
    boolean same =
        Grants.changes(before, now, profile).isEmpty()
            && Grants.circumstances(
                    before, now, order.before().household(), order.now().household(), profile)
                .isEmpty();
    if (same) {
      throw new NoticeRefused(
          Reason.NOTHING_CHANGED,
          "档次、金额、成员和收入与之前相同",
          "Grade, amounts, members and income are as before");
    }
  }
}
