package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a result: those of the tool, and those that the two policies have for codes. */
final class Labels {
  private final Console console;
  private final Comparison comparison;
  private final String source;
  private final boolean synthetic;

  /**
   * For one result.
   *
   * @param source what the households are, in words
   * @param synthetic whether they are invented
   */
  Labels(Console console, Comparison comparison, String source, boolean synthetic) {
    this.console = console;
    this.comparison = comparison;
    this.source = source;
    this.synthetic = synthetic;
  }

  Console console() {
    return console;
  }

  String source() {
    return source;
  }

  boolean synthetic() {
    return synthetic;
  }

  /** The tool's own words under {@code impact.} and the key. */
  String word(String key, Object... details) {
    return console.word("impact." + key, details);
  }

  /** The words for a code of one of this package's enums. */
  String of(Enum<?> code) {
    return word(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /** The name of a category or programme, as the second policy has it, or else the first. */
  String of(Item item) {
    for (ResolvedProfile profile : profiles()) {
      Programme programme =
          item.kind() == Item.Kind.PROGRAMME ? profile.programme(item.code()) : null;
      Words words = programme != null ? programme.name() : profile.text(item.code());
      if (words != null) {
        return console.word(words);
      }
    }
    return item.code();
  }

  /** The words of a condition. */
  String condition(String code) {
    for (ResolvedProfile profile : profiles()) {
      if (profile.text(code) != null) {
        return console.word(profile.text(code));
      }
    }
    return code;
  }

  String standard(String key) {
    for (ResolvedProfile profile : profiles()) {
      Standard standard = profile.standard(key);
      if (standard != null) {
        return console.word(standard.title());
      }
    }
    return key;
  }

  /** What a cause is, in one line: the figures that moved first, then what asked. */
  String of(Cause cause) {
    String what =
        switch (cause.kind()) {
          case CONDITION ->
              condition(cause.code())
                  + (cause.moved() == null ? "" : word("open") + of(cause.moved()) + word("close"));
          default -> of(cause.kind());
        };
    String standards =
        cause.standards().stream().map(this::figure).collect(Collectors.joining("; "));
    return standards.isEmpty() ? what : what + " · " + standards;
  }

  private String figure(String key) {
    return comparison.figures().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .map(this::of)
        .orElse(key);
  }

  /** A standard with its two figures. */
  String of(Figures.Differing figure) {
    String none = word("no-figure");
    return standard(figure.key())
        + " "
        + (figure.before().isEmpty() ? none : figure.before())
        + " → "
        + (figure.after().isEmpty() ? none : figure.after());
  }

  /** Where a cause stands; empty where that is not known. */
  static String place(Cause cause) {
    return cause.file() == null ? "" : cause.file() + ":" + cause.line();
  }

  /** What a cause made different. */
  String of(CauseTotal total) {
    return total.items().entrySet().stream()
        .map(one -> of(one.getKey()) + " " + count(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The figures that this run supplies to a side; empty where there are none. */
  static String supplied(Side side) {
    return side.supplied().entrySet().stream()
        .map(one -> one.getKey() + " " + Figures.shown(one.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** A note of an answer, in words. */
  String note(String note) {
    int space = note.indexOf(' ');
    String detail = note.substring(space + 1);
    return condition(note.substring(0, space)) + word("open") + detail + word("close");
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String money(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }

  /** With its sign; nothing where there is no difference. */
  static String more(BigDecimal amount) {
    return amount.signum() == 0 ? "0.00" : String.format(Locale.ROOT, "%+,.2f", amount);
  }

  static String percent(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    BigDecimal share =
        BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return share + "%";
  }

  private List<ResolvedProfile> profiles() {
    return List.of(comparison.after().profile(), comparison.before().profile());
  }
}
