package cn.jiuzhu.service.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event of the outbox and how far it has come. */
@Entity
@Table(name = "outgoing_event")
class OutgoingEvent {
  /** How far an event has come. */
  enum State {
    PENDING,
    DELIVERED,
    /** It was tried for as long as is configured; nobody tries it again unless asked to. */
    GIVEN_UP
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_event_seq")
  @SequenceGenerator(
      name = "outgoing_event_seq",
      sequenceName = "outgoing_event_seq",
      allocationSize = 1)
  private Long sequence;

  private String id;
  private String type;
  private String household;
  private String locality;

  @Column(name = "created_at")
  private Instant createdAt;

  private byte[] data;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "pending_since")
  private Instant pendingSince;

  private int attempts;

  @Column(name = "next_attempt")
  private Instant nextAttempt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "last_failure")
  private String lastFailure;

  protected OutgoingEvent() {}

  OutgoingEvent(EventType type, String household, String locality, Instant at, byte[] data) {
    this.id = UUID.randomUUID().toString();
    this.type = type.type();
    this.household = household;
    this.locality = locality;
    this.createdAt = at;
    this.data = data;
    pending(at);
  }

  void delivered(Instant at) {
    attempts++;
    state = State.DELIVERED;
    settledAt = at;
  }

  /** It is tried again at a moment. */
  void failed(String failure, Instant next) {
    attempts++;
    lastFailure = failure;
    nextAttempt = next;
  }

  void givenUp(String failure, Instant at) {
    attempts++;
    lastFailure = failure;
    state = State.GIVEN_UP;
    settledAt = at;
  }

  /** It is to be delivered from that moment on. */
  final void pending(Instant at) {
    state = State.PENDING;
    pendingSince = at;
    nextAttempt = at;
    settledAt = null;
  }

  long sequence() {
    return sequence;
  }

  String id() {
    return id;
  }

  String type() {
    return type;
  }

  String household() {
    return household;
  }

  String locality() {
    return locality;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** As JSON; null where there is nothing to add. */
  byte[] data() {
    return data;
  }

  State state() {
    return state;
  }

  Instant pendingSince() {
    return pendingSince;
  }

  int attempts() {
    return attempts;
  }

  Instant nextAttempt() {
    return nextAttempt;
  }

  Instant settledAt() {
    return settledAt;
  }

  String lastFailure() {
    return lastFailure;
  }
}
