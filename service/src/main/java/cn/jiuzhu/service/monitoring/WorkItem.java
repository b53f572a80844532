package cn.jiuzhu.service.monitoring;

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

/** An entry of a list. */
@Entity
@Table(name = "work_item")
class WorkItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
  private Long id;

  @Enumerated(EnumType.STRING)
  private WorkKind kind;

  private String household;
  private String locality;
  private String code;
  private String department;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private boolean overdue;

  @Column(name = "cause_key")
  private String causeKey;

  private int occurrence;

  @Column(name = "cause_ended")
  private Instant causeEnded;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private int revision;
  private String decision;
  private byte[] content;

  protected WorkItem() {}

  WorkItem(Assessment assessment, WorkEntry entry, int occurrence) {
    this.kind = entry.kind();
    this.household = assessment.household();
    this.locality = assessment.answer().locality();
    this.code = entry.code();
    this.department = entry.department();
    this.due = entry.due();
    this.state = WorkState.OPEN;
    this.causeKey = entry.key();
    this.occurrence = occurrence;
    this.createdAt = assessment.at();
    this.changedAt = assessment.at();
    this.decision = assessment.answer().id();
  }

  /** Where its content rests, for the seal. */
  String place() {
    return "work_item/" + household + "/" + causeKey + "/" + occurrence;
  }

  void seal(byte[] sealed) {
    content = sealed;
  }

  /** Somebody has done something with it, or what gave rise to it is gone. */
  void become(WorkState next, Instant at) {
    state = next;
    changed(at);
  }

  /** Its day has passed. */
  void fallOverdue(Instant at) {
    overdue = true;
    changed(at);
  }

  /** What gave rise to it is there no more: should it come again, it is another entry. */
  void endCause(Instant at) {
    causeEnded = at;
    changed(at);
  }

  private void changed(Instant at) {
    changedAt = at;
    revision++;
  }

  Long id() {
    return id;
  }

  WorkKind kind() {
    return kind;
  }

  String household() {
    return household;
  }

  String locality() {
    return locality;
  }

  String code() {
    return code;
  }

  String department() {
    return department;
  }

  LocalDate due() {
    return due;
  }

  WorkState state() {
    return state;
  }

  boolean overdue() {
    return overdue;
  }

  String causeKey() {
    return causeKey;
  }

  int occurrence() {
    return occurrence;
  }

  boolean causeLasts() {
    return causeEnded == null;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  int revision() {
    return revision;
  }

  String decision() {
    return decision;
  }

  byte[] content() {
    return content;
  }
}
