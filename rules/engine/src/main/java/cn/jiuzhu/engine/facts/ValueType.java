package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How one kind of value is read and documented: the two cannot drift apart. */
sealed interface ValueType
    permits AmountType,
        CodeType,
        DateType,
        FlagType,
        KeyedType,
        ListType,
        NamedType,
        RecordType,
        StandardType,
        TextType,
        WholeNumberType {
  /**
   * The value at this place, or null where it was refused; the context then holds why.
   *
   * @param node never null and never a JSON null
   */
  Object read(JsonNode node, Pointer at, ReadContext context);

  /** The JSON Schema of the value; a named type is put into {@code definitions} and referred to. */
  ObjectNode schema(ObjectNode definitions);

  /** What stands in a list for an entry that was refused, to keep the others' indexes; or null. */
  default Object placeholder() {
    return null;
  }

  /** Reads a value that may be a JSON null, which is refused. */
  default Object readNonNull(JsonNode node, Pointer at, ReadContext context) {
    if (node.isNull()) {
      context.errors.add(at, FactErrorCode.NULL_VALUE, Sentences::nullValue);
      return null;
    }
    return read(node, at, context);
  }
}
