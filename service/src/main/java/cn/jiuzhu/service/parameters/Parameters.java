package cn.jiuzhu.service.parameters;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what a query says; what it does not mean is refused, by the parameter's name. */
public final class Parameters {
  private Parameters() {}

  /**
   * A day.
   *
   * @throws Refusal if it is none of the calendar
   */
  public static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw invalid(
          name, new Words("应为 yyyy-MM-dd 形式的真实日期", "Must be a day of the calendar as yyyy-MM-dd"));
    }
  }

  /**
   * One of several codes.
   *
   * @throws Refusal if it is none of them
   */
  public static <E extends Enum<E>> E code(String name, String text, Class<E> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> code.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid(name, oneOf(codes)));
  }

  private static Words oneOf(Class<? extends Enum<?>> codes) {
    String names =
        Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return new Words("应为其中之一：" + names, "Must be one of " + names);
  }

  /**
   * Yes or no.
   *
   * @throws Refusal if it is neither {@code true} nor {@code false}
   */
  public static boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, new Words("应为 true 或 false", "Must be true or false"));
    };
  }

  private static Refusal invalid(String name, Words message) {
    return Refusal.in(ProblemKind.INVALID_PARAMETER, name, message);
  }
}
