package cn.jiuzhu.service.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody has done with an entry of a list, never changed once written. */
@Entity
@Table(name = "work_step")
class WorkStep {
  /**
   * What is said of a step.
   *
   * @param by who took it, by a code of the caller's own; null where the facts alone did
   * @param reason why
   * @param feedback what the department answered, of a referral
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Content(String by, String reason, String feedback) {
    static final Content NOBODY = new Content(null, null, null);
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_step_seq")
  private Long id;

  private Long item;
  private int revision;
  private Instant at;
  private String caller;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private WorkState fromState;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private WorkState toState;

  private byte[] content;

  protected WorkStep() {}

  WorkStep(WorkItem item, WorkState before, Instant at, String caller, byte[] content) {
    this.item = item.id();
    this.revision = item.revision();
    this.at = at;
    this.caller = caller;
    this.fromState = before;
    this.toState = item.state();
    this.content = content;
  }

  /** Where its content rests, for the seal. */
  static String place(long item, int revision) {
    return "work_step/" + item + "/" + revision;
  }

  Long id() {
    return id;
  }

  String place() {
    return place(item, revision);
  }

  Instant at() {
    return at;
  }

  String caller() {
    return caller;
  }

  WorkState fromState() {
    return fromState;
  }

  WorkState toState() {
    return toState;
  }

  byte[] content() {
    return content;
  }
}
