package cn.jiuzhu.toolkit.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ResourceBundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a day of the command line.
 *
 * @param words in which to say that it is none
 */
public record DayConverter(ResourceBundle words) implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(words.getString("failure.day"));
    }
  }
}
