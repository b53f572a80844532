package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.registry.Taken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An import and how far it has come; changed together with what it does. */
@Entity
@Table(name = "import_job")
class ImportJob {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job_seq")
  private Long id;

  @Enumerated(EnumType.STRING)
  private Format format;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private String caller;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private long total;
  private long done;
  private long created;
  private long changed;
  private long unchanged;
  private long refused;
  private long errors;

  @Column(name = "data_key")
  private long dataKey;

  @Column(name = "error_key")
  private Long errorKey;

  protected ImportJob() {}

  ImportJob(Format format, String caller, long dataKey, Instant at) {
    this.format = format;
    this.state = ImportState.RECEIVING;
    this.caller = caller;
    this.dataKey = dataKey;
    this.createdAt = at;
    this.changedAt = at;
  }

  /** So many more have come in. */
  void received(int households, Instant at) {
    total += households;
    changedAt = at;
  }

  /** All of it is there. */
  void queue(Instant at) {
    state = ImportState.QUEUED;
    changedAt = at;
  }

  void start(Instant at) {
    state = ImportState.RUNNING;
    startedAt = at;
    changedAt = at;
  }

  /** One household more is on file. */
  void count(Taken taken) {
    done++;
    switch (taken) {
      case CREATED -> created++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
    }
  }

  /** One household more is refused. */
  void countRefused() {
    done++;
    refused++;
  }

  /** The number of another thing that is wrong with a household. */
  long nextError() {
    errors++;
    return errors;
  }

  void end(ImportState how, Instant at) {
    state = how;
    changedAt = at;
    endedAt = at;
  }

  void keepErrorsUnder(long key) {
    errorKey = key;
  }

  Long id() {
    return id;
  }

  Format format() {
    return format;
  }

  ImportState state() {
    return state;
  }

  /** Who sent it. */
  String caller() {
    return caller;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  long total() {
    return total;
  }

  long done() {
    return done;
  }

  long created() {
    return created;
  }

  long changed() {
    return changed;
  }

  long unchanged() {
    return unchanged;
  }

  long refused() {
    return refused;
  }

  /** Under which what was sent rests. */
  long dataKey() {
    return dataKey;
  }

  /** Under which is what is said of refused lines; null as long as nothing is. */
  Long errorKey() {
    return errorKey;
  }
}
