package cn.jiuzhu.toolkit.console;

import cn.jiuzhu.engine.profile.Words;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where a command speaks: in one language, in colours on a terminal, in plain text elsewhere. */
public final class Console {
  private final PrintWriter out;
  private final PrintWriter err;
  private final ResourceBundle words;
  private final Ansi ansi;

  private Console(PrintWriter out, PrintWriter err, ResourceBundle words, Ansi ansi) {
    this.out = out;
    this.err = err;
    this.words = words;
    this.ansi = ansi;
  }

  /** The console of a running command. */
  public static Console of(CommandLine line) {
    return new Console(
        line.getOut(), line.getErr(), line.getResourceBundle(), line.getColorScheme().ansi());
  }

  /** English for {@code en}, otherwise Chinese. */
  public Locale language() {
    return words.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** Of two wordings the one to show. */
  public String word(Words both) {
    return language().equals(Locale.ENGLISH) ? both.en() : both.zh();
  }

  /** The wording under a key of {@code words.properties}, its {@code {0}} and so on filled in. */
  public String word(String key, Object... details) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(details);
  }

  /** Results, for a person or the next program. */
  public PrintWriter out() {
    return out;
  }

  /** Everything else: progress, and why a command broke. */
  public PrintWriter err() {
    return err;
  }

  /** Whether colours are shown. */
  public boolean coloured() {
    return ansi.enabled();
  }

  public String green(String text) {
    return styled(Ansi.Style.fg_green, text);
  }

  public String red(String text) {
    return styled(Ansi.Style.fg_red, text);
  }

  public String yellow(String text) {
    return styled(Ansi.Style.fg_yellow, text);
  }

  public String bold(String text) {
    return styled(Ansi.Style.bold, text);
  }

  public String faint(String text) {
    return styled(Ansi.Style.faint, text);
  }

  /** Not through picocli's markup: a text may hold its signs. */
  private String styled(Ansi.Style style, String text) {
    return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
  }
}
