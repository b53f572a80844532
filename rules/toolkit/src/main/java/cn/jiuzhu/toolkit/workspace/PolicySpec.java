package cn.jiuzhu.toolkit.workspace;

import cn.jiuzhu.toolkit.console.CannotDo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Which policy is meant: {@code [FOLDER#]LOCALITY[@YYYY-MM-DD]}.
 *
 * <p>{@code shanghai}, {@code shanghai@2025-07-01} and {@code ../draft#shanghai@2025-07-01} are the
 * policy of Shanghai as the command's folder has it on the command's day, on another day, and as
 * another folder has it.
 *
 * @param folder a folder of profiles; null for the command's own
 * @param locality code of the locality; whether there is one is for its folder to say
 * @param day the day of the answer; null for the command's own
 */
public record PolicySpec(Path folder, String locality, LocalDate day) {
  /** How it is written, for the help of a command. */
  public static final String FORM = "[FOLDER#]LOCALITY[@YYYY-MM-DD]";

  /**
   * Reads what was written on the command line.
   *
   * @throws CannotDo if it is not of that form
   */
  public static PolicySpec parse(String text) {
    int hash = text.lastIndexOf('#');
    int at = text.indexOf('@', hash + 1);
    String locality = text.substring(hash + 1, at < 0 ? text.length() : at);
    if (hash == 0 || locality.isBlank()) {
      throw notOfTheForm(text);
    }
    return new PolicySpec(
        hash < 0 ? null : Path.of(text.substring(0, hash)),
        locality,
        at < 0 ? null : day(text, text.substring(at + 1)));
  }

  private static LocalDate day(String text, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw notOfTheForm(text);
    }
  }

  private static CannotDo notOfTheForm(String text) {
    return new CannotDo(
        "“" + text + "”不是 " + FORM + "，例如 shanghai@2025-07-01",
        "'" + text + "' is not " + FORM + ", e.g. shanghai@2025-07-01");
  }
}
