package cn.jiuzhu.service.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The cover of a household's file. */
@Entity
@Table(name = "household_file")
class HouseholdFile {
  @Id private String id;
  private String locality;
  private int revision;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected HouseholdFile() {}

  HouseholdFile(String id, Instant createdAt) {
    this.id = id;
    this.createdAt = createdAt;
  }

  /** One entry more. */
  void changed(String locality, Instant at) {
    this.locality = locality;
    this.revision++;
    this.changedAt = at;
  }

  String id() {
    return id;
  }

  String locality() {
    return locality;
  }

  int revision() {
    return revision;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
