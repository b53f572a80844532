package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.profile.RuleFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What the compiler says, as an analyst can use it: once for each mistake, at the line of the word
 * that is wrong.
 *
 * <p>For a misspelt property Drools reports the line where the pattern begins, and after it three
 * more errors that follow from the first.
 */
final class RuleErrors {
  private static final Pattern UNKNOWN_WORD =
      Pattern.compile(
          "(?:strict-mode: [\\w.$]*?|Method )(\\w+)(?:\\(| on)|(\\$\\w+) cannot be resolved");
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^(Parser returned a null Package|Unable to analyze expression|Field Reader does not exist"
              + "|Rule Compilation error \\$\\w+ cannot be resolved)");

  private final RuleFile file;

  RuleErrors(RuleFile file) {
    this.file = file;
  }

  List<RuleError> of(List<Message> messages) {
    Set<RuleError> first = new LinkedHashSet<>();
    Set<RuleError> following = new LinkedHashSet<>();
    for (Message message : messages) {
      RuleError error = error(message);
      (FOLLOWS.matcher(error.text()).find() ? following : first).add(error);
    }
    return new ArrayList<>(first.isEmpty() ? following : first);
  }

  private RuleError error(Message message) {
    int line = Math.max(0, message.getLine());
    Matcher unknown = UNKNOWN_WORD.matcher(message.getText());
    String word = null;
    if (unknown.find()) {
      word = unknown.group(1) != null ? unknown.group(1) : unknown.group(2);
      line = lineOf(word, line);
    }
    return new RuleError(file.path(), line, message.getText(), word);
  }

  /** The first line from {@code from} on that has the word; {@code from} itself if none has. */
  private int lineOf(String word, int from) {
    Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
    List<String> lines = file.text().lines().toList();
    for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
      if (whole.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return from;
  }
}
