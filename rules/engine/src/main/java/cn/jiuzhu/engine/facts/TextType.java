package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Text of a certain form. */
record TextType(TextKind kind) implements ValueType {
  @Override
  public Object read(JsonNode node, Pointer at, ReadContext context) {
    if (!node.isTextual()) {
      context.errors.add(
          at, FactErrorCode.WRONG_TYPE, () -> Sentences.wrongType("字符串", "a string"));
      return null;
    }
    String text = node.textValue();
    if (!kind.pattern.matcher(text).matches()) {
      context.errors.add(at, kind.invalid, () -> Sentences.invalidText(kind));
      return null;
    }
    if (text.length() > kind.maxLength) {
      context.errors.add(
          at, FactErrorCode.TEXT_TOO_LONG, () -> Sentences.textTooLong(kind.maxLength));
      return null;
    }
    if (kind == TextKind.MEMBER) {
      context.references.add(new ReadContext.Reference(at, text));
    }
    return text;
  }

  @Override
  public ObjectNode schema(ObjectNode definitions) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "string")
        .put("maxLength", kind.maxLength)
        .put("pattern", "^" + kind.pattern.pattern() + "$");
  }
}
