package cn.jiuzhu.engine.drools;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that do not compile; says each error with its file and line. */
public final class RulesDoNotCompile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleError> errors;

  RulesDoNotCompile(List<RuleError> errors) {
    super(errors.stream().map(RuleError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  public List<RuleError> errors() {
    return errors;
  }
}
