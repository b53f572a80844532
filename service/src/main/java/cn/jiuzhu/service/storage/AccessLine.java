package cn.jiuzhu.service.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has read what is personal. */
@Entity
@Table(name = "access_line")
class AccessLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_line_seq")
  private Long id;

  private Instant at;
  private String caller;
  private String subject;

  @Column(name = "subject_id")
  private String subjectId;

  private String operation;

  protected AccessLine() {}

  AccessLine(Instant at, String caller, String subject, String subjectId, String operation) {
    this.at = at;
    this.caller = caller;
    this.subject = subject;
    this.subjectId = subjectId;
    this.operation = operation;
  }

  Long id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String caller() {
    return caller;
  }

  String subject() {
    return subject;
  }

  String subjectId() {
    return subjectId;
  }

  String operation() {
    return operation;
  }
}
