package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A figure that the caller supplies for its own request: one number, or one for each key of the
 * standard. Exactly one of the two is given.
 *
 * @param single the number, where the standard has no key; otherwise null
 * @param byKey the numbers by the standard's own key (an area, a county code, …); otherwise null
 */
public record SuppliedStandard(BigDecimal single, Map<String, BigDecimal> byKey) {
  /** Copies the map, so that the record cannot change. */
  public SuppliedStandard {
    byKey = Copies.byName(byKey);
  }

  /** The figure as it is written in JSON: a number or an object. */
  @JsonValue
  Object json() {
    return single != null ? single : byKey;
  }
}
