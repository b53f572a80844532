package cn.jiuzhu.service.notice;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.codes.Relation;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.Member;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.notice.NoticeKind;
import cn.jiuzhu.engine.notice.NoticeOrder;
import cn.jiuzhu.engine.notice.NoticeRefused;
import cn.jiuzhu.engine.notice.Notices;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.decisions.Replay;
import cn.jiuzhu.service.determination.Determinations;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.profiles.Profiles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes notices. */
@Singleton
final class NoticeDesk {
  /** What a reading of a decision is put on record as. */
  private static final String OPERATION = "NOTICE";

  private final Profiles profiles;
  private final Determinations determinations;
  private final Clock clock;
  private final Replay replay;
  // For the set that was last written with; another takes its place when the policy does.
  private volatile Notices notices;

  NoticeDesk(Profiles profiles, Determinations determinations, Clock clock, Replay replay) {
    this.profiles = profiles;
    this.determinations = determinations;
    this.clock = clock;
    this.replay = replay;
  }

  /**
   * Has the facts of the body decided and makes the notice of it. Nothing is kept.
   *
   * @throws Refusal if the body cannot be read, a household cannot be decided or the answer does
   *     not bear the notice
   */
  String html(byte[] body) {
    NoticeBody ordered = NoticeBody.read(body, LocalDate.now(clock));
    Engine engine = profiles.engine();
    Determination now = decided(engine, ordered.request(), "/request");
    Determination before =
        ordered.before() == null ? null : decided(engine, ordered.before(), "/before");
    NoticeOrder order =
        new NoticeOrder(
            ordered.kind(), about(ordered), now, before, head(ordered.request().request()));
    return html(order, engine.profiles());
  }

  /**
   * The notice of a recorded decision, under the rules that it was taken under.
   *
   * @param about the category or programme; null where the application is meant
   * @param before id of the decision before; null where there is none
   * @throws Refusal if there is no such decision, or it does not bear the notice
   */
  String html(String decision, NoticeKind kind, String about, String before) {
    Replay.Again now = replay.again(decision, OPERATION);
    Determination earlier = before == null ? null : replay.again(before, OPERATION).answer();
    String subject = about != null ? about : applied(now.request());
    if (subject == null) {
      throw Refusal.in(
          ProblemKind.NOTICE_REFUSED,
          "about",
          new Words(
              "请以 about 写明类别或项目的代码", "Say in `about` which category or programme it is about"));
    }
    return html(
        new NoticeOrder(kind, subject, now.answer(), earlier, head(now.request())), now.profiles());
  }

  private static String applied(DeterminationRequest request) {
    return request.application() == null ? null : request.application().programme();
  }

  private String html(NoticeOrder order, ProfileSet set) {
    Notices writing = notices;
    if (writing == null || writing.profiles() != set) {
      writing = new Notices(set);
      notices = writing;
    }
    try {
      return writing.html(order);
    } catch (NoticeRefused refused) {
      throw refusal("", refused.reason().name(), refused.words());
    }
  }

  /** With the reasons, whatever the request asks to be shown, and in the language of the policy. */
  private Determination decided(Engine engine, ReadRequest read, String pointer) {
    DeterminationRequest request = read.request().withExplain(Explain.REASONS);
    try {
      return determinations.determine(
          engine, new ReadRequest(request, read.asOfDefaulted()), Language.ZH);
    } catch (Refusal refusal) {
      throw refusal.below(pointer);
    }
  }

  private static String about(NoticeBody ordered) {
    if (ordered.about() != null) {
      return ordered.about();
    }
    String applied = applied(ordered.request().request());
    if (applied == null) {
      throw refusal(
          "/about",
          "NO_SUBJECT",
          new Words(
              "请在 about 写明类别或项目的代码，或在 request 中写明 application.programme",
              "Say in about which category or programme it is about, or state"
                  + " application.programme in the request"));
    }
    return applied;
  }

  private static String head(DeterminationRequest request) {
    return request.household().members().stream()
        .filter(member -> member.relation() == Relation.HEAD)
        .map(Member::id)
        .findFirst()
        .orElse(null);
  }

  private static Refusal refusal(String pointer, String code, Words words) {
    return new Refusal(ProblemKind.NOTICE_REFUSED, words, List.of(Fault.at(pointer, code, words)));
  }
}
