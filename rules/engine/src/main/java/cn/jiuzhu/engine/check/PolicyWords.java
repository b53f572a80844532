package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.policy.Subject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which rules state conditions, as the engine's own classes have them. */
final class PolicyWords {
  /** Conditions whose first text is not a code of their own but names what is asked for. */
  private static final Set<String> NAMING = Set.of("classified", "option");

  private static final Set<String> CONDITIONS =
      Stream.concat(Stream.of(Subject.class), Arrays.stream(Subject.class.getPermittedSubclasses()))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getReturnType() == Condition.class)
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  private PolicyWords() {}

  static boolean isCondition(String method) {
    return CONDITIONS.contains(method);
  }

  /** Whether its first argument is the code under which the answer shows it. */
  static boolean hasCode(String method) {
    return isCondition(method) && !NAMING.contains(method);
  }
}
