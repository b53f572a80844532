package cn.jiuzhu.engine.facts;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Derives how a component is read from its Java type and its annotations. */
final class ValueTypes {
  private ValueTypes() {}

  static ValueType of(RecordComponent component) {
    return of(component.getGenericType(), component);
  }

  private static ValueType of(Type type, AnnotatedElement limits) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      if (parameterized.getRawType() == List.class) {
        return ListType.of(of(arguments[0], limits), limits.getAnnotation(Items.class));
      }
      if (parameterized.getRawType() == Map.class) {
        return arguments[0] == String.class
            ? new NamedType(of(arguments[1], limits))
            : new KeyedType(codes((Class<?>) arguments[0], limits), whole(arguments[1]));
      }
    }
    if (type == String.class) {
      Codes codes = limits.getAnnotation(Codes.class);
      return codes != null
          ? CodeType.union(codes.of())
          : new TextType(limits.getAnnotation(Text.class).value());
    }
    if (type == LocalDate.class) {
      return new DateType(limits.isAnnotationPresent(Ahead.class));
    }
    if (type == BigDecimal.class) {
      return new AmountType(limits.getAnnotation(Measure.class).unit(), 2);
    }
    if (type == Integer.class) {
      Range range = limits.getAnnotation(Range.class);
      return new WholeNumberType(range.min(), range.max());
    }
    if (type == Boolean.class) {
      return new FlagType();
    }
    if (type == SuppliedStandard.class) {
      return new StandardType();
    }
    Class<?> named = (Class<?>) type;
    return named.isEnum() ? codes(named, limits) : RecordType.of(named);
  }

  private static CodeType codes(Class<?> type, AnnotatedElement limits) {
    Codes codes = limits.getAnnotation(Codes.class);
    return codes == null
        ? whole(type)
        : CodeType.of(type, List.of(codes.only()), List.of(codes.except()));
  }

  private static CodeType whole(Type type) {
    return CodeType.of((Class<?>) type, List.of(), List.of());
  }
}
