package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.impact.Result.Decided;
import cn.jiuzhu.toolkit.impact.Result.Notes;
import cn.jiuzhu.toolkit.impact.Result.Problem;
import cn.jiuzhu.toolkit.impact.Result.Refused;
import cn.jiuzhu.toolkit.population.Population;
import cn.jiuzhu.toolkit.population.PopulationFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Two policies, ready to decide the same households. Safe for concurrent use. */
final class Comparison {
  private final Side before;
  private final Side after;
  private final LocalDate day;
  private final List<Figures.Differing> figures;
  private final Causes causes;

  Comparison(Side before, Side after) {
    this.before = before;
    this.after = after;
    this.day = before.day().isBefore(after.day()) ? before.day() : after.day();
    RuleIndex ofBefore = new RuleIndex(before.profile());
    RuleIndex ofAfter = new RuleIndex(after.profile());
    this.figures = Figures.differing(before, ofBefore, after, ofAfter);
    this.causes =
        new Causes(
            ofBefore,
            ofAfter,
            figures.stream().map(Figures.Differing::key).collect(Collectors.toSet()));
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  /** The earlier of the two days, on which the facts have to hold. */
  LocalDate day() {
    return day;
  }

  /** The standards whose figures differ. */
  List<Figures.Differing> figures() {
    return figures;
  }

  /** Decides one household on both sides; explanations are asked for only where that differs. */
  Result compare(Population.Entry entry) {
    try {
      PopulationReader.Facts facts = PopulationReader.read(entry.tree(), day);
      Determination first = before.determine(facts, Explain.NONE);
      Determination second = after.determine(facts, Explain.NONE);
      Effect effect = Effect.of(facts, day, Outcome.of(first), Outcome.of(second));
      if (effect.changed()) {
        effect =
            effect.because(
                causes.of(
                    effect,
                    before.determine(facts, Explain.FULL),
                    after.determine(facts, Explain.FULL)));
      }
      return new Decided(effect, new Notes(notes(first), notes(second)), entry.size());
    } catch (InvalidFacts refused) {
      return new Refused(
          entry.number(),
          refused.errors().stream()
              .map(
                  error ->
                      new Problem(
                          error.pointer(),
                          error.code().name(),
                          new Words(error.messageZh(), error.messageEn())))
              .toList(),
          entry.size());
    } catch (Population.TooLong e) {
      String limit = (PopulationFile.LONGEST_LINE >> 20) + " MiB";
      return refused(
          entry, "", "LINE_TOO_LONG", "一行不得超过 " + limit, "a line must not exceed " + limit);
    } catch (NobodyCounts e) {
      return refused(
          entry,
          "/members",
          "NOBODY_COUNTS",
          "没有一名成员可以计入共同生活的家庭成员",
          "no member counts as living together");
    } catch (RuntimeException e) {
      // One household that breaks a rule must not cost the answers for all others.
      return refused(entry, "", "NOT_DECIDED", "无法判定：" + e, "cannot be decided: " + e);
    }
  }

  private static Refused refused(
      Population.Entry entry, String pointer, String code, String zh, String en) {
    return new Refused(
        entry.number(), List.of(new Problem(pointer, code, new Words(zh, en))), entry.size());
  }

  /** What an answer notices of the policy rather than of the household. */
  private static List<String> notes(Determination answer) {
    return answer.notices().stream()
        .filter(
            notice ->
                switch (notice.code()) {
                  case "CALLER_SUPPLIED_STANDARD", "UNVERIFIED_STANDARD", "PROFILE_PERIOD_ENDED" ->
                      true;
                  default -> false;
                })
        .map(notice -> notice.code() + " " + notice.detail())
        .toList();
  }
}
