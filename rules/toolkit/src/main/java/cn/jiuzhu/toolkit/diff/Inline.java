package cn.jiuzhu.toolkit.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one, with what was taken out and put in: by words, and by Chinese characters. */
final class Inline {
  private static final String LETTERS = "[$\\p{L}\\p{N}&&[^\\p{IsHan}]]";

  /** A code is one word, hyphens and all. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsHan}|" + LETTERS + "+(?:[._-]" + LETTERS + "+)*|\\s+|.", Pattern.DOTALL);

  /** Below this share of words in common nothing is gained by mixing the texts. */
  private static final double ALIKE = 0.4;

  /**
   * A run of words.
   *
   * @param how ADDED, REMOVED, or CHANGED for what stands in both texts
   */
  record Piece(How how, String text) {}

  private Inline() {}

  /** The pieces in order; what was removed stands before what came in its place. */
  static List<Piece> of(String before, String after) {
    if (before == null || after == null) {
      return List.of(new Piece(How.of(before, after), before == null ? after : before));
    }
    List<String> from = words(before);
    List<String> to = words(after);
    Pieces pieces = new Pieces();
    long common = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
      String gone = String.join("", delta.getSource().getLines());
      if (delta.getType() == DeltaType.EQUAL) {
        common += spoken(delta.getSource().getLines());
        pieces.same(gone);
      } else {
        pieces.differ(gone, String.join("", delta.getTarget().getLines()));
      }
    }
    if (2.0 * common / (spoken(from) + spoken(to)) < ALIKE) {
      return List.of(new Piece(How.REMOVED, before), new Piece(How.ADDED, after));
    }
    return pieces.end();
  }

  /** Takes words that differ together where only space stands between them. */
  private static final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();
    private String space = "";

    void differ(String removed, String added) {
      gone.append(space).append(removed);
      come.append(space).append(added);
      space = "";
    }

    void same(String text) {
      if (text.isBlank() && !(gone.isEmpty() && come.isEmpty())) {
        space = text;
      } else {
        flush();
        pieces.add(new Piece(How.CHANGED, text));
      }
    }

    private void flush() {
      String behind = space;
      // "below " against "at most ": the space is no difference.
      if (behind.isEmpty() && endsInSpace(gone) && endsInSpace(come)) {
        gone.setLength(gone.length() - 1);
        come.setLength(come.length() - 1);
        behind = " ";
      }
      add(How.REMOVED, gone.toString());
      add(How.ADDED, come.toString());
      add(How.CHANGED, behind);
      gone.setLength(0);
      come.setLength(0);
      space = "";
    }

    private static boolean endsInSpace(StringBuilder text) {
      return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void add(How how, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(how, text));
      }
    }

    List<Piece> end() {
      flush();
      return List.copyOf(pieces);
    }
  }

  private static long spoken(List<String> words) {
    return words.stream().filter(word -> !word.isBlank()).count();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
