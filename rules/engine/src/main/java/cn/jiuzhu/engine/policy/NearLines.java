package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 预警: raises an alert before a line is crossed, where income, expenditure or property is within the
 * band about it that the standard {@code warningBand} sets, as a share of the line. Without a
 * figure for the band there is no such alert, and nothing is missing: no clause asks for one.
 */
final class NearLines {
  private static final String CODE = "NEAR_LINE";
  private static final String BAND = "warningBand";

  private final Household household;

  NearLines(Household household) {
    this.household = household;
  }

  List<Monitoring.Alert> alerts() {
    Quantity band = household.inForce.standard(BAND, List.of());
    if (!band.isExact()) {
      return List.of();
    }
    List<Monitoring.Alert> alerts = new ArrayList<>();
    for (Category category : household.decisions().categories()) {
      for (Decision decision : household.decisions().of(category)) {
        if (!isTaken(decision)) {
          lines(decision)
              .filter(line -> isNear(line, band.low()))
              .forEach(line -> alerts.add(alert(decision, line)));
        }
      }
    }
    return alerts;
  }

  /** Whoever has a category that comes before does not fall out of this one. */
  private boolean isTaken(Decision decision) {
    return decision.subject().people().stream()
        .allMatch(person -> Precedence.by(household, person, decision.category()) != null);
  }

  /**
   * The lines that turn the outcome if they are crossed: any of those that hold, or the only one
   * that does not.
   */
  private static Stream<Condition> lines(Decision decision) {
    List<Condition> all = decision.conditions().stream().flatMap(NearLines::joined).toList();
    return switch (decision.truth()) {
      case MET -> all.stream();
      case NOT_MET -> {
        List<Condition> open = all.stream().filter(one -> one.status() != Truth.MET).toList();
        yield open.size() == 1 ? open.stream() : Stream.empty();
      }
      case UNKNOWN -> Stream.empty();
    };
  }

  private static Stream<Condition> joined(Condition condition) {
    return condition.operator() == Operator.ALL_OF
        ? condition.parts().stream().flatMap(NearLines::joined)
        : Stream.of(condition);
  }

  /** Ages and periods come as the calendar has them: nobody has to be warned of them. */
  private static boolean isNear(Condition line, BigDecimal band) {
    return line.distance() != null
        && line.unit() != null
        && (line.unit().startsWith("CNY") || line.unit().equals("RATIO"))
        && line.distance().abs().compareTo(((BigDecimal) line.limit()).abs().multiply(band)) <= 0;
  }

  private Monitoring.Alert alert(Decision decision, Condition line) {
    List<String> clauses = new ArrayList<>(decision.rule().clauses());
    Standard band = household.inForce.profile().standard(BAND);
    if (band != null) {
      Groups.addNew(clauses, band.clauses());
    }
    return new Monitoring.Alert(
        CODE,
        null,
        decision.truth() == Truth.MET ? "MAY_NO_LONGER_QUALIFY" : "MAY_QUALIFY",
        line.code(),
        line.actual(),
        line.limit(),
        Answer.ids(decision.subject()),
        clauses);
  }
}
