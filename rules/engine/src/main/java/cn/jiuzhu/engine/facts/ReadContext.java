package cn.jiuzhu.engine.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is carried through the reading of one document. */
final class ReadContext {
  /** A place that names a member of the household. */
  record Reference(Pointer at, String member) {}

  final FactErrors errors = new FactErrors();
  final List<Reference> references = new ArrayList<>();

  /** The day after which no fact may lie; null where the document states it wrongly. */
  final LocalDate asOf;

  ReadContext(LocalDate asOf) {
    this.asOf = asOf;
  }
}
