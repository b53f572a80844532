package cn.jiuzhu.service.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last answer of a household on file, and what it rests on. */
@Entity
@Table(name = "monitored_household")
class MonitoredHousehold {
  @Id private String household;
  private String locality;
  private String decision;

  @Column(name = "stands_until")
  private LocalDate standsUntil;

  private Long basis;

  protected MonitoredHousehold() {}

  MonitoredHousehold(String household) {
    this.household = household;
  }

  /** It was looked at again. */
  void assessed(String locality, LocalDate standsUntil, Long basis) {
    this.locality = locality;
    this.standsUntil = standsUntil;
    this.basis = basis;
  }

  /** The answer is another one. */
  void decided(String decision) {
    this.decision = decision;
  }

  String household() {
    return household;
  }

  String locality() {
    return locality;
  }

  /** Id of the last decision; null before the first. */
  String decision() {
    return decision;
  }

  /** The last day on which the answer holds; null: no day ends it. */
  LocalDate standsUntil() {
    return standsUntil;
  }

  /** Id of the rules and figures that the answer rests on. */
  Long basis() {
    return basis;
  }
}
