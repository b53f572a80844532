package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.MissingFact;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what one notice says. */
final class LetterWriter {
  /** Of the answer's remarks those that are about other questions than this one. */
  private static final Set<String> NOT_FOR_THE_APPLICANT =
      Set.of("ENROLMENT_DIFFERS", "WILL_CHANGE_ON");

  private final NoticeOrder order;
  private final ProfileSet profiles;
  private final ResolvedProfile profile;
  private final Basis basis;
  private final Subject now;
  private final Subject before;

  private LetterWriter(NoticeOrder order, ProfileSet profiles, ResolvedProfile profile) {
    this.order = order;
    this.profiles = profiles;
    this.profile = profile;
    this.basis = new Basis(profiles, profile);
    this.now = new Subject(order.about(), order.now());
    this.before = order.before() == null ? null : new Subject(order.about(), order.before());
  }

  /**
   * @throws NoticeRefused if no such notice can be made
   */
  static LetterWriter of(NoticeOrder order, ProfileSet profiles) throws NoticeRefused {
    LetterWriter writer = new LetterWriter(order, profiles, profile(order.now(), profiles));
    new Admission(order, writer.profile, writer.now, writer.before).check();
    return writer;
  }

  Basis basis() {
    return basis;
  }

  /** The policy that decided, if it is the one that is loaded: only then are its words at hand. */
  private static ResolvedProfile profile(Determination answer, ProfileSet profiles)
      throws NoticeRefused {
    try {
      Determination.ProfileUsed used = answer.profile();
      ResolvedProfile profile = profiles.resolve(answer.locality(), answer.asOf(), used.version());
      Set<String> decided =
          used.layers().stream()
              .map(Determination.LayerUsed::digest)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      decided.add(used.digest());
      Set<String> loaded =
          profile.layers().stream()
              .map(LayerVersion::digest)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (decided.equals(loaded)) {
        return profile;
      }
    } catch (NoSuchProfile gone) {
      // Refused below: no longer loaded is as good as changed.
    }
    throw new NoticeRefused(
        NoticeRefused.Reason.OTHER_POLICY,
        "此答复依据的规则集与现在载入的不同（摘要不一致），请在原规则集下重放后再出具告知书",
        "The answer was given under another state of the policy than the one that is loaded (the"
            + " digests differ): replay it under that one and make the notice there");
  }

  Letter letter() {
    boolean granted = order.kind() == NoticeKind.APPROVAL || order.kind() == NoticeKind.CHANGE;
    Status told = granted ? Status.ELIGIBLE : Status.INELIGIBLE;
    Reasons reasons = new Reasons(profile, granted ? Truth.MET : Truth.NOT_MET);
    List<Condition> conditions = now.conditions(told);
    reasons.add(conditions);
    List<Letter.Change> changes =
        order.kind() == NoticeKind.CHANGE ? Grants.changes(before, now, profile) : List.of();
    Determination answer = order.now();
    return new Letter(
        profile.info().name().zh(),
        Chinese.day(answer.asOf()),
        new Letter.Named(order.about(), name(order.about()), Chinese.list(now.persons(told))),
        Grants.tier(now, profile),
        order.head(),
        answer.household().id(),
        Chinese.list(now.persons(told)),
        reasons.all(),
        granted ? null : instead(),
        grants(),
        changes,
        changes.stream().anyMatch(Grants::isLess),
        circumstances(),
        others(),
        basis.of(clauses(told, conditions, granted)),
        delivery(),
        remarks(),
        rules(),
        profiles.notices(profile.locality()).digest(),
        answer.id());
  }

  /** What is granted now; of an end, what was granted before. */
  private List<Letter.Grant> grants() {
    return switch (order.kind()) {
      case APPROVAL, CHANGE -> Grants.of(now, profile);
      case END -> before == null ? List.of() : Grants.of(before, profile);
      case REFUSAL -> List.of();
    };
  }

  private List<Letter.Change> circumstances() {
    return order.kind() == NoticeKind.CHANGE
        ? Grants.circumstances(
            before, now, order.before().household(), order.now().household(), profile)
        : List.of();
  }

  private Set<String> clauses(Status told, List<Condition> conditions, boolean granted) {
    Set<String> clauses = new LinkedHashSet<>(now.clauses(told));
    conditions.stream()
        .filter(one -> one.status() == (granted ? Truth.MET : Truth.NOT_MET))
        .forEach(one -> clauses.addAll(Chinese.all(one.clauses())));
    if (granted) {
      now.grants().forEach(one -> clauses.addAll(one.clauses()));
    }
    return clauses;
  }

  /** The category that takes precedence, where that is why this one is refused. */
  private Letter.Named instead() {
    Category instead = now.instead();
    return instead == null ? null : new Letter.Named(instead.name(), name(instead.name()), null);
  }

  private List<Letter.Named> others() {
    return order.now().categories().stream()
        .filter(one -> one.status() == Status.ELIGIBLE)
        .filter(one -> !one.code().name().equals(order.about()))
        .map(
            one ->
                new Letter.Named(
                    one.code().name(), name(one.code().name()), Chinese.list(one.persons())))
        .toList();
  }

  private Letter.Delivery delivery() {
    return order.now().deadlines().stream()
        .filter(one -> one.kind().equals("REFUSAL_NOTICE"))
        .findFirst()
        .map(one -> new Letter.Delivery(one.days(), Chinese.day(one.due()), one.clauses()))
        .orElse(null);
  }

  private List<String> remarks() {
    return order.now().notices().stream()
        .filter(one -> !NOT_FOR_THE_APPLICANT.contains(one.code()))
        .map(this::remark)
        .toList();
  }

  private String remark(Notice notice) {
    String words = name(notice.code());
    Standard standard = notice.detail() == null ? null : profile.standard(notice.detail());
    String detail = standard == null ? notice.detail() : standard.title().zh();
    return detail == null ? words : words + "：" + detail;
  }

  private List<Letter.RuleSet> rules() {
    return profile.layers().stream()
        .map(
            layer ->
                new Letter.RuleSet(
                    profiles.layers().get(layer.layer()).info().name().zh(),
                    layer.effective().toString(),
                    layer.digest()))
        .toList();
  }

  private String name(String code) {
    if (profile.programme(code) != null && !now.isCategory()) {
      return profile.programme(code).name().zh();
    }
    Words words = profile.text(code);
    return words == null ? code : words.zh();
  }

  /** Pointers of what would settle it. */
  static String missing(Determination answer, String about) {
    return answer.missing().stream()
        .filter(one -> one.settles().contains(about))
        .map(MissingFact::pointer)
        .collect(Collectors.joining(", "));
  }
}
