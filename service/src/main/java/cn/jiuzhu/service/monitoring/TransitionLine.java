package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.determination.OutcomeState;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.service.decisions.Cause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A category or programme that a household has otherwise than before. */
@Entity
@Table(name = "transition_line")
class TransitionLine {
  /** As many as the column takes, each of 64 characters. */
  private static final int MOST_CONDITIONS = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_line_seq")
  private Long id;

  private String household;
  private String locality;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private String decision;

  @Enumerated(EnumType.STRING)
  private Difference.Subject subject;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private Status fromStatus;

  @Column(name = "from_tier")
  private String fromTier;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private Status toStatus;

  @Column(name = "to_tier")
  private String toTier;

  private String because;

  protected TransitionLine() {}

  TransitionLine(Assessment assessment, Difference difference) {
    this.household = assessment.household();
    this.locality = assessment.answer().locality();
    this.recordedAt = assessment.at();
    this.asOf = assessment.answer().asOf();
    this.cause = assessment.cause();
    this.decision = assessment.answer().id();
    this.subject = difference.subject();
    this.code = difference.change().code();
    OutcomeState from = difference.change().from();
    OutcomeState to = difference.change().to();
    this.fromStatus = from == null ? null : from.status();
    this.fromTier = from == null ? null : from.tier();
    this.toStatus = to == null ? null : to.status();
    this.toTier = to == null ? null : to.tier();
    this.because =
        difference.because().stream()
            .map(Difference.Turned::code)
            .distinct()
            .limit(MOST_CONDITIONS)
            .collect(Collectors.joining(","));
  }

  Long id() {
    return id;
  }

  String household() {
    return household;
  }

  String locality() {
    return locality;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  LocalDate asOf() {
    return asOf;
  }

  Cause cause() {
    return cause;
  }

  String decision() {
    return decision;
  }

  Difference.Subject subject() {
    return subject;
  }

  String code() {
    return code;
  }

  Status fromStatus() {
    return fromStatus;
  }

  Status toStatus() {
    return toStatus;
  }

  String fromTier() {
    return fromTier;
  }

  String toTier() {
    return toTier;
  }

  /** Codes of the conditions that turned; none where only a figure did. */
  List<String> because() {
    return because.isEmpty() ? List.of() : List.of(because.split(",", -1));
  }
}
