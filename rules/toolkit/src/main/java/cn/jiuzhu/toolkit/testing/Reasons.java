package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Difference;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.determination.MissingFact;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an answer is as it is where a case expected it otherwise: the rules that conclude the code in
 * question, with their conditions as they came out, and what is missing.
 */
final class Reasons {
  /** More rules than these, all equally far from being met, tell no more. */
  private static final int MOST_RULES = 3;

  private final Determination answer;
  private final RulePlaces places;
  private final ConditionWords words;

  Reasons(Determination answer, ResolvedProfile profile, RulePlaces places) {
    this.answer = answer;
    this.places = places;
    this.words = new ConditionWords(profile);
  }

  /** The difference itself. */
  static Words told(Difference difference) {
    return new Words(
        "%s：应为 %s，实为 %s".formatted(difference.path(), difference.expected(), difference.actual()),
        "%s: expected %s, was %s"
            .formatted(difference.path(), difference.expected(), difference.actual()));
  }

  /** A line for each rule, condition and missing fact; empty where no rule is behind it. */
  List<Words> of(Difference difference) {
    List<Words> lines = new ArrayList<>();
    List<FiredRule> deciding = deciding(difference);
    deciding.stream().limit(MOST_RULES).forEach(rule -> add(rule, lines));
    int more = deciding.size() - MOST_RULES;
    if (more > 0) {
      lines.add(new Words("  另有 " + more + " 条规则", "  " + more + " more rule(s)"));
    }
    missing(difference, lines);
    return lines;
  }

  private void add(FiredRule rule, List<Words> lines) {
    String of = rule.person() == null ? "" : " (" + rule.person() + ")";
    String told = places.of(rule) + " " + rule.rule() + of;
    lines.add(new Words("  规则 " + told, "  rule " + told));
    rule.saw().forEach(condition -> words.add(condition, "    ", lines));
  }

  /**
   * The firings that conclude a code of the difference. Those that came nearest to being met
   * decided it: where it is met the met ones, otherwise those that failed by least.
   */
  private List<FiredRule> deciding(Difference difference) {
    List<String> path = Arrays.asList(difference.path().split("/", -1));
    List<FiredRule> concluding = List.of();
    for (String code : codes(difference, path)) {
      concluding =
          answer.rules().stream()
              .filter(fired -> places.concludes(fired, code))
              .filter(fired -> fired.person() == null || isOf(fired.person(), path))
              .toList();
      if (!concluding.isEmpty()) {
        break;
      }
    }
    long least = concluding.stream().mapToLong(Reasons::unmet).min().orElse(0);
    return concluding.stream().filter(fired -> unmet(fired) == least).toList();
  }

  /** A path that names a member is about no other. */
  private boolean isOf(String person, List<String> path) {
    Set<String> named =
        answer.rules().stream()
            .map(FiredRule::person)
            .filter(path::contains)
            .collect(Collectors.toSet());
    return named.isEmpty() || named.contains(person);
  }

  /** The codes that the difference may be about, the likeliest first. */
  private static Set<String> codes(Difference difference, List<String> path) {
    Set<String> codes = new LinkedHashSet<>();
    if (path.get(0).equals("monitoring") && path.size() > 2) {
      codes.add(path.get(2));
    } else if (path.size() > 1 && !path.get(0).equals("monitoring")) {
      codes.add(path.get(1));
    }
    // Where the path ends at a list, the code is in what was expected: "no VISIT", "[A, B]".
    Stream.of(difference.expected().split("[^\\w-]+", -1))
        .filter(word -> word.matches("[A-Z][A-Z0-9_-]+"))
        .forEach(codes::add);
    return codes;
  }

  private static long unmet(FiredRule fired) {
    return fired.saw().stream().filter(one -> one.status() != Truth.MET).count();
  }

  private void missing(Difference difference, List<Words> lines) {
    Set<String> codes = codes(difference, Arrays.asList(difference.path().split("/", -1)));
    for (MissingFact one : answer.missing()) {
      if (one.settles() != null && one.settles().stream().anyMatch(codes::contains)) {
        String who = one.person() == null ? "" : " (" + one.person() + ")";
        lines.add(new Words("  缺少 " + one.pointer() + who, "  missing " + one.pointer() + who));
      }
    }
  }
}
