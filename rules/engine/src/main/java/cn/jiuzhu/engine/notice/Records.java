package cn.jiuzhu.engine.notice;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives a template the components of a record, and nothing else that Java would. */
final class Records implements ValueResolver {
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .peek(component -> component.getAccessor().setAccessible(true))
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  /** The components of a record by name. */
  static Map<String, RecordComponent> of(Class<?> type) {
    return COMPONENTS.get(type);
  }

  @Override
  public boolean appliesTo(EvalContext context) {
    return context.getBase() instanceof Record
        && context.getParams().isEmpty()
        && of(context.getBase().getClass()).containsKey(context.getName());
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    Object base = context.getBase();
    try {
      Object value = of(base.getClass()).get(context.getName()).getAccessor().invoke(base);
      return value == null ? Results.NULL : CompletableFuture.completedStage(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
