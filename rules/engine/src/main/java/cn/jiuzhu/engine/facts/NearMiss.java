package cn.jiuzhu.engine.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant by a name that does not exist. */
public final class NearMiss {
  private static final int LONGEST = 60;

  private record Candidate(String name, int distance) {}

  private NearMiss() {}

  /** The names near enough, nearest first; case, underscores and hyphens do not count. */
  public static List<String> of(String given, Collection<String> names) {
    if (given.length() > LONGEST) {
      return List.of();
    }
    String wanted = plain(given);
    int allowed = Math.max(2, wanted.length() / 3);
    return names.stream()
        .map(name -> new Candidate(name, distance(wanted, plain(name))))
        .filter(candidate -> candidate.distance() <= allowed)
        // Two short names that share nothing are also only two edits apart.
        .filter(
            candidate ->
                candidate.distance() < Math.min(wanted.length(), plain(candidate.name()).length()))
        .sorted(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::name)
        .toList();
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions,
   * deletions, replacements and swaps of neighbours, no part being edited twice.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
