package cn.jiuzhu.toolkit.explain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class TextWidth {
  private TextWidth() {}

  /** How many columns the text takes. */
  static int of(String text) {
    // Text reads markup; a text without its sign is taken as it is.
    return Ansi.OFF.new Text(text.replace("@|", "  ")).getCJKAdjustedLength();
  }

  /**
   * The text in lines of at most so many columns, broken where Chinese and English allow it.
   *
   * @param columns 0 for one line however long
   */
  static List<String> wrapped(String text, int columns) {
    if (columns == 0 || of(text) <= columns) {
      return List.of(text);
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    // Ids and days stay whole: their hyphens are taken for those that do not break.
    breaks.setText(text.replace('-', '\u2011'));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      if (!line.isEmpty() && of((line + piece).stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      from = to;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
