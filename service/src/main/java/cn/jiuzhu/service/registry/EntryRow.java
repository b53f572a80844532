package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.codes.EntrySource;
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

/** One entry of a file, never changed once written. */
@Entity
@Table(name = "file_entry")
class EntryRow {
  /** What an entry does to the file. */
  enum Kind {
    /** From its day on the household is as it says. */
    REPLACE,
    /** From its day on the facts that it names are as it says. */
    CHANGE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_entry_seq")
  private Long id;

  private String household;
  private int revision;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private EntrySource source;

  private String caller;
  private byte[] content;

  protected EntryRow() {}

  EntryRow(
      HouseholdFile file,
      Kind kind,
      LocalDate validFrom,
      EntrySource source,
      String caller,
      byte[] content) {
    this.household = file.id();
    this.revision = file.revision();
    this.kind = kind;
    this.validFrom = validFrom;
    this.recordedAt = file.changedAt();
    this.source = source;
    this.caller = caller;
    this.content = content;
  }

  String household() {
    return household;
  }

  int revision() {
    return revision;
  }

  Kind kind() {
    return kind;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  EntrySource source() {
    return source;
  }

  String caller() {
    return caller;
  }

  byte[] content() {
    return content;
  }

  /** Where its content rests, for the seal. */
  String place() {
    return place(household, revision);
  }

  static String place(String household, int revision) {
    return "file_entry/" + household + "/" + revision;
  }
}
