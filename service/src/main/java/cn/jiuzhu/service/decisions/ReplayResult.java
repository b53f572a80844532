package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.Engine;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What came of taking a decision again.
 *
 * @param id the decision's
 * @param policy digest of the rule set that it was taken under this time
 * @param equal whether the answer is the same, byte for byte; under other rules: the same outcomes
 * @param differences where the answers differ, as JSON Pointers, under its own rules
 * @param changes the outcomes that differ, and the conditions that turned, under other rules
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayResult(
    String id,
    String policy,
    boolean equal,
    List<JsonDifference> differences,
    List<Difference> changes) {

  static ReplayResult equal(LogLine line, Engine engine) {
    return differing(line, engine, List.of());
  }

  static ReplayResult differing(LogLine line, Engine engine, List<JsonDifference> differences) {
    return new ReplayResult(
        line.id(), engine.profiles().digest(), differences.isEmpty(), differences, null);
  }

  static ReplayResult changed(LogLine line, Engine engine, List<Difference> changes) {
    return new ReplayResult(
        line.id(), engine.profiles().digest(), changes.isEmpty(), null, changes);
  }
}
