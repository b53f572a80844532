package cn.jiuzhu.service.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A household's own key, wrapped; without the wrapped bytes it is destroyed. */
@Entity
@Table(name = "data_key")
@SuppressWarnings("UnusedVariable") // some columns are for queries alone
class DataKey {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_key_seq")
  private Long id;

  private String household;
  private byte[] wrapped;

  @Column(name = "master_key")
  private String masterKey;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  protected DataKey() {}

  DataKey(String household, String masterKey, Instant createdAt) {
    this.household = household;
    this.masterKey = masterKey;
    this.createdAt = createdAt;
  }

  Long id() {
    return id;
  }

  String household() {
    return household;
  }

  byte[] wrapped() {
    return wrapped;
  }

  String masterKey() {
    return masterKey;
  }

  void wrap(byte[] bytes) {
    wrapped = bytes;
  }

  void destroy(Instant at) {
    wrapped = null;
    destroyedAt = at;
  }
}
