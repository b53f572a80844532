package cn.jiuzhu.engine;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** No public method or constructor takes or returns a type of the given packages. */
final class ShowsNoType extends ArchCondition<JavaClass> {
  private final List<String> prefixes;

  ShowsNoType(String... prefixes) {
    super("show no type of " + Arrays.toString(prefixes));
    this.prefixes = List.of(prefixes);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (!unit.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
          .filter(shown -> prefixes.stream().anyMatch(shown.getName()::startsWith))
          .forEach(
              shown ->
                  events.add(
                      SimpleConditionEvent.violated(
                          unit, unit.getFullName() + " shows " + shown.getName())));
    }
  }
}
