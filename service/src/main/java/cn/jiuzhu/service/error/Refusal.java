package cn.jiuzhu.service.error;

import cn.jiuzhu.engine.profile.Words;
import java.util.List;

/** A request that is not answered. Its message names the kind alone: it may end up in a log. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient Words detail;
  private final transient List<Fault> faults;

  /** For the caller's own faults: {@code detail} sums them up. */
  public Refusal(ProblemKind kind, Words detail, List<Fault> faults) {
    super(kind.name());
    this.kind = kind;
    this.detail = detail;
    this.faults = List.copyOf(faults);
  }

  /** With one fault, whose code is the kind's name and whose message is the detail. */
  public static Refusal at(ProblemKind kind, String pointer, Words message) {
    return new Refusal(kind, message, List.of(Fault.at(pointer, kind.name(), message)));
  }

  /** The same for a path or query parameter. */
  public static Refusal in(ProblemKind kind, String parameter, Words message) {
    return new Refusal(kind, message, List.of(Fault.in(parameter, kind.name(), message)));
  }

  /** The same of a document that stands at {@code pointer} of the body. */
  public Refusal below(String pointer) {
    List<Fault> moved =
        faults.stream()
            .map(one -> one.pointer() == null ? one : one.at(pointer + one.pointer()))
            .toList();
    return new Refusal(kind, detail, moved);
  }

  public ProblemKind kind() {
    return kind;
  }

  Words detail() {
    return detail;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The faults; of a refusal that has none, one that says the same. */
  public List<Fault> told() {
    return faults.isEmpty() ? List.of(Fault.at("", kind.name(), detail)) : faults;
  }
}
