package cn.jiuzhu.engine.facts;

import java.util.List;
import java.util.stream.Collectors;

/** The facts were refused. Holds every error found, in the order of the document. */
public final class InvalidFacts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FactError> errors;

  InvalidFacts(List<FactError> errors) {
    super(
        errors.stream()
            .map(error -> error.pointer() + " " + error.code() + ": " + error.messageEn())
            .collect(Collectors.joining("; ")));
    this.errors = List.copyOf(errors);
  }

  /** The errors, at least one; where more than 100 were found, the last says how many more. */
  public List<FactError> errors() {
    return errors;
  }
}
