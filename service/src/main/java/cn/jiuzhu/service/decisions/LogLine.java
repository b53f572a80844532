package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.storage.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the log, never changed once written. Its hash covers every column and, through the
 * hashes of the sealed request and answer, what was decided.
 */
@Entity
@Table(name = "log_line")
class LogLine {
  /** What a line tells. */
  enum Kind {
    DECISION,
    /** From here on the household's sealed content may be gone. */
    ERASURE,
    /**
     * From here on the sealed content of the decisions that it names is gone: its time was over.
     */
    RETENTION
  }

  @Id private long seq;
  private String id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String caller;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private String locality;
  private String household;

  @Column(name = "as_of")
  private LocalDate asOf;

  private String language;
  private String policy;

  @Column(name = "data_key")
  private Long dataKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "answer_hash")
  private String answerHash;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected LogLine() {}

  /** A line that tells of a decision. */
  LogLine(NewDecision decision, Instant recordedAt, String requestHash, String answerHash) {
    this(Kind.DECISION, decision.id(), recordedAt, decision.caller(), decision.cause());
    this.locality = decision.locality();
    this.household = decision.household();
    this.asOf = decision.asOf();
    this.language = decision.language().tag();
    this.policy = decision.policy();
    this.dataKey = decision.key().id();
    this.requestHash = requestHash;
    this.answerHash = answerHash;
  }

  private LogLine(Kind kind, String id, Instant recordedAt, String caller, Cause cause) {
    this.kind = kind;
    this.id = id;
    this.recordedAt = recordedAt;
    this.caller = caller;
    this.cause = cause;
  }

  /** A line that tells that a key was destroyed. */
  static LogLine erasure(
      String id, Instant recordedAt, String caller, String household, long dataKey) {
    LogLine line = new LogLine(Kind.ERASURE, id, recordedAt, caller, Cause.REQUEST);
    line.household = household;
    line.dataKey = dataKey;
    return line;
  }

  /**
   * A line that tells which decisions have lost their content.
   *
   * @param before those recorded before that day
   */
  static LogLine retention(String id, Instant recordedAt, String caller, LocalDate before) {
    LogLine line = new LogLine(Kind.RETENTION, id, recordedAt, caller, Cause.TIME);
    line.asOf = before;
    return line;
  }

  /** It tells of that content. */
  void tells(String requestHash, String answerHash) {
    this.requestHash = requestHash;
    this.answerHash = answerHash;
  }

  /** Puts it behind another. */
  void chain(long seq, String previousHash) {
    this.seq = seq;
    this.previousHash = previousHash;
    this.hash = computedHash();
  }

  /** What the hash has to be if nothing was altered. */
  String computedHash() {
    return new Sha256()
        .add(seq)
        .add(id)
        .add(kind)
        .add(recordedAt)
        .add(caller)
        .add(cause)
        .add(locality)
        .add(household)
        .add(asOf)
        .add(language)
        .add(policy)
        .add(dataKey)
        .add(requestHash)
        .add(answerHash)
        .add(previousHash)
        .hex();
  }

  long seq() {
    return seq;
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String caller() {
    return caller;
  }

  Cause cause() {
    return cause;
  }

  String locality() {
    return locality;
  }

  String household() {
    return household;
  }

  LocalDate asOf() {
    return asOf;
  }

  String language() {
    return language;
  }

  String policy() {
    return policy;
  }

  /** Of the content, or the one that was destroyed; null where there is neither. */
  Long dataKey() {
    return dataKey;
  }

  String requestHash() {
    return requestHash;
  }

  String answerHash() {
    return answerHash;
  }

  String previousHash() {
    return previousHash;
  }

  String hash() {
    return hash;
  }
}
