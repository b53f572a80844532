package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.Meaning;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 残疾状况: a disability as certified, or the knowledge that there is none.
 *
 * <p>{@link #NONE}, in JSON the bare text {@code "NONE"}, is a known fact; a member without this
 * record is one of whom it is not known.
 */
@ShortForm(component = "type", only = "NONE")
public record Disability(
    @Meaning(zh = "残疾类别", en = "kind of disability") @Codes(except = "NONE") DisabilityType type,
    @Meaning(zh = "残疾等级", en = "level, 1 the most severe") @Range(min = 1, max = 4) Integer level,
    @Meaning(zh = "多重残疾的各项", en = "the disabilities that MULTIPLE is made of")
        List<DisabilityComponent> components) {
  /** Known to have no disability. */
  public static final Disability NONE = new Disability(DisabilityType.NONE, null, null);

  /** Copies the list, so that the record cannot change. */
  public Disability {
    components = Copies.list(components);
  }

  /** Whether the person is known to have no disability. */
  public boolean isNone() {
    return type == DisabilityType.NONE;
  }

  /** As written in JSON: the bare code where there is none, otherwise an object. */
  @JsonValue
  Object json() {
    if (isNone()) {
      return type;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", type);
    object.put("level", level);
    object.put("components", components);
    object.values().removeIf(value -> value == null);
    return object;
  }
}
