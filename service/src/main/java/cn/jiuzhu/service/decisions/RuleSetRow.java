package cn.jiuzhu.service.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A rule set that is kept, in parts that every database takes. */
@Entity
@Table(name = "rule_set")
@SuppressWarnings("UnusedVariable") // the key is for the database alone
class RuleSetRow {
  @Id private String digest;

  @Column(name = "archived_at")
  private Instant archivedAt;

  private int parts;

  protected RuleSetRow() {}

  RuleSetRow(String digest, Instant archivedAt, int parts) {
    this.digest = digest;
    this.archivedAt = archivedAt;
    this.parts = parts;
  }

  int parts() {
    return parts;
  }
}
