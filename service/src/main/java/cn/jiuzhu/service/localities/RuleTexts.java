package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.RuleFile;
import java.util.List;
import java.util.regex.Pattern;

/** The texts of the rules of one file. */
final class RuleTexts {
  private static final Pattern END = Pattern.compile("(^|\\s)end\\s*(//.*)?$");

  private final RuleFile file;
  private final List<String> lines;

  RuleTexts(RuleFile file) {
    this.file = file;
    this.lines = file.text().lines().toList();
  }

  /** From the line of the rule's name to its {@code end}; what stands between rules is left out. */
  String of(int rule) {
    int from = file.rules().get(rule).line() - 1;
    boolean last = rule == file.rules().size() - 1;
    int to = last ? lines.size() : file.rules().get(rule + 1).line() - 1;
    while (to > from + 1 && !isEnd(lines.get(to - 1))) {
      to--;
    }
    return String.join("\n", lines.subList(from, to)) + "\n";
  }

  private static boolean isEnd(String line) {
    return !line.strip().startsWith("//") && END.matcher(line).find();
  }
}
