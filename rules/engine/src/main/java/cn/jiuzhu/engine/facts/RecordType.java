package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of the vocabulary: its fields, how it is built, what must hold between its fields.
 * Derived from the record once; reading then uses no reflection.
 */
final class RecordType implements ValueType {
  /** One field; {@code notBefore} are the indexes of the fields with earlier days. */
  private record Field(
      String name,
      int index,
      ValueType type,
      Meaning meaning,
      boolean required,
      boolean exceptional,
      List<Integer> notBefore) {}

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private static final ClassValue<RecordType> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return new RecordType(type);
        }
      };

  private final String name;
  private final List<Field> fields;
  private final Map<String, Field> byName = new HashMap<>();
  private final MethodHandle constructor;
  private final RecordCheck check;
  private final Field shortField;
  private final CodeType shortCodes;
  private final Object empty;

  private RecordType(Class<?> type) {
    name = type.getSimpleName();
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    List<Field> derived = new ArrayList<>();
    for (RecordComponent component : components) {
      NotBefore notBefore = component.getAnnotation(NotBefore.class);
      Field field =
          new Field(
              component.getName(),
              derived.size(),
              ValueTypes.of(component),
              component.getAnnotation(Meaning.class),
              component.isAnnotationPresent(Required.class),
              component.isAnnotationPresent(Exceptional.class),
              notBefore == null
                  ? List.of()
                  : Arrays.stream(notBefore.value()).map(names::indexOf).toList());
      derived.add(field);
      byName.put(field.name(), field);
    }
    fields = List.copyOf(derived);
    constructor = constructor(type, components);
    check = RecordChecks.of(type);
    ShortForm shortForm = type.getAnnotation(ShortForm.class);
    shortField = shortForm == null ? null : byName.get(shortForm.component());
    shortCodes =
        shortForm == null
            ? null
            : CodeType.of(
                components[shortField.index()].getType(), List.of(shortForm.only()), List.of());
    empty = build(new Object[components.length]);
  }

  static RecordType of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return LOOKUP
          .findConstructor(type, MethodType.methodType(void.class, parameters))
          .asSpreader(Object[].class, parameters.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type + " has no canonical constructor", impossible);
    }
  }

  /** The record; where the value is of a wrong type, one of which nothing is known. */
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (shortCodes != null && node.isTextual()) {
      return readShort(node, at, context);
    }
    if (!node.isObject()) {
      context.errors.add(at, FactErrorCode.WRONG_TYPE, this::expected);
      return empty;
    }
    Object[] values = new Object[fields.size()];
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Field field = byName.get(property.getKey());
      if (field == null) {
        unknown(property.getKey(), at, context);
      } else {
        Pointer place = at.field(field.name());
        values[field.index()] = field.type().readNonNull(property.getValue(), place, context);
      }
    }
    for (Field field : fields) {
      if (field.required() && !node.has(field.name())) {
        context.errors.add(
            at.field(field.name()),
            FactErrorCode.MISSING_FIELD,
            () -> Sentences.missingField(field.name()));
      }
    }
    checkOrder(values, at, context);
    Object record = build(values);
    check.check(record, at, context);
    return record;
  }

  private Object readShort(JsonNode node, Pointer at, ReadContext context) {
    Object code = shortCodes.read(node, at, context);
    if (code == null) {
      return empty;
    }
    Object[] values = new Object[fields.size()];
    values[shortField.index()] = code;
    return build(values);
  }

  private Sentence expected() {
    return shortCodes == null
        ? Sentences.wrongType("对象", "an object")
        : Sentences.wrongType("代码或对象", "a code or an object");
  }

  private void unknown(String given, Pointer at, ReadContext context) {
    context.errors.add(
        at.foreignField(given),
        FactErrorCode.UNKNOWN_FIELD,
        () -> Sentences.unknownField(given, fields.stream().map(Field::name).toList()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // fields under @NotBefore are all LocalDate
  private void checkOrder(Object[] values, Pointer at, ReadContext context) {
    for (Field later : fields) {
      for (int earlierIndex : later.notBefore()) {
        Comparable earlier = (Comparable) values[earlierIndex];
        if (earlier != null
            && values[later.index()] != null
            && earlier.compareTo(values[later.index()]) > 0) {
          Pointer laterPlace = at.field(later.name());
          Pointer earlierPlace = at.field(fields.get(earlierIndex).name());
          context.errors.addPair(
              laterPlace,
              Sentences.mustNotComeBefore(earlierPlace),
              earlierPlace,
              Sentences.mustNotComeAfter(laterPlace),
              FactErrorCode.DATE_ORDER);
        }
      }
    }
  }

  private Object build(Object[] values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error unchecked) {
      throw unchecked;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public Object placeholder() {
    return empty;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    if (!definitions.has(name)) {
      // Reserved first: the definitions then stand in the order in which they are met.
      ObjectNode definition = definitions.putObject(name);
      if (shortCodes == null) {
        describe(definition, definitions);
      } else {
        ArrayNode forms = definition.putArray("oneOf");
        forms.add(shortCodes.schema(definitions));
        describe(forms.addObject(), definitions);
      }
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  private void describe(ObjectNode definition, ObjectNode definitions) {
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    for (Field field : fields) {
      ObjectNode schema = field.type().schema(definitions);
      schema.put("title", field.meaning().zh());
      String codes = schema.path("description").asText("");
      schema.put("description", field.meaning().en() + (codes.isEmpty() ? "" : ": " + codes));
      if (field.exceptional()) {
        schema.put("x-exception", true);
      }
      if (!field.notBefore().isEmpty()) {
        ArrayNode notBefore = schema.putArray("x-not-before");
        field.notBefore().forEach(i -> notBefore.add(fields.get(i).name()));
      }
      properties.set(field.name(), schema);
    }
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      required.forEach(definition.putArray("required")::add);
    }
    definition.put("additionalProperties", false);
  }
}
