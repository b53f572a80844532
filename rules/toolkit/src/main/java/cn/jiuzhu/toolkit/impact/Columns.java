package cn.jiuzhu.toolkit.impact;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text whose columns align on a terminal, where a Chinese character is two wide. */
final class Columns {
  private static final String GAP = "  ";

  private final int left;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param left how many of its columns hold words; those after them hold numbers
   */
  Columns(int left) {
    this.left = left;
  }

  Columns row(String... cells) {
    rows.add(cells);
    return this;
  }

  void print(PrintWriter out) {
    int[] widths = new int[rows.stream().mapToInt(row -> row.length).max().orElse(0)];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], width(row[i]));
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String space = " ".repeat(widths[i] - width(row[i]));
        line.append(GAP).append(i < left ? row[i] + space : space + row[i]);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  static int width(String text) {
    return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
  }

  private static boolean isWide(int character) {
    if (Character.isIdeographic(character)) {
      return true;
    }
    Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
    return Arrays.asList(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS)
        .contains(block);
  }
}
