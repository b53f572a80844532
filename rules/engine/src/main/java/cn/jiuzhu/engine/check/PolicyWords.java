package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.Benefit;
import cn.jiuzhu.engine.policy.Quantity;
import cn.jiuzhu.engine.policy.Subject;
import cn.jiuzhu.engine.policy.Task;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which rules state conditions, as the engine's own classes have them. */
final class PolicyWords {
  private static final String GET = "get";

  /** Conditions whose first text is not a code of their own but names what is asked for. */
  private static final Set<String> NAMING = Set.of("classified", "option");

  private static final Set<String> CONDITIONS =
      Stream.concat(Stream.of(Subject.class), Arrays.stream(Subject.class.getPermittedSubclasses()))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getReturnType() == Condition.class)
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  /** Every word that a rule can use after a subject, {@code answer} or a figure. */
  private static final Set<String> ALL =
      words()
          .map(Method::getName)
          .flatMap(name -> Stream.of(name, property(name)))
          .collect(Collectors.toCollection(TreeSet::new));

  /** The codes that words take or that facts are compared with, by the name of their enum. */
  private static final Map<String, Set<String>> CODES =
      words()
          .flatMap(
              word ->
                  Stream.concat(
                      Arrays.stream(word.getParameterTypes()),
                      Stream.of(word.getGenericReturnType())))
          .flatMap(PolicyWords::classes)
          .filter(Class::isEnum)
          .distinct()
          .collect(Collectors.toMap(Class::getSimpleName, PolicyWords::constants));

  private PolicyWords() {}

  private static Stream<Method> words() {
    return Stream.concat(
            Stream.of(Subject.class, Answer.class, Benefit.class, Task.class, Quantity.class),
            Arrays.stream(Subject.class.getPermittedSubclasses()))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  /** A class, that of an array's elements, those of which there is a {@code Fact} or list. */
  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType of) {
      return Arrays.stream(of.getActualTypeArguments()).flatMap(PolicyWords::classes);
    }
    return type instanceof Class<?> one
        ? Stream.of(one.isArray() ? one.getComponentType() : one)
        : Stream.empty();
  }

  private static Set<String> constants(Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(code -> ((Enum<?>) code).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code size} for {@code getSize}: in conditions a rule says the property. */
  private static String property(String method) {
    boolean getter = method.length() > GET.length() && method.startsWith(GET);
    return getter
        ? Character.toLowerCase(method.charAt(GET.length())) + method.substring(GET.length() + 1)
        : method;
  }

  static Set<String> all() {
    return ALL;
  }

  static Map<String, Set<String>> codes() {
    return CODES;
  }

  static boolean isCondition(String method) {
    return CONDITIONS.contains(method);
  }

  /** Whether its first argument is the code under which the answer shows it. */
  static boolean hasCode(String method) {
    return isCondition(method) && !NAMING.contains(method);
  }
}
