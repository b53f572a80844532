package cn.jiuzhu.service.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Takes in what other systems are to be told. */
@Singleton
public class Outbox {
  /** Something is in the outbox; told within the transaction that put it there. */
  record Put() {}

  private final OutgoingEvents events;
  private final Destination destination;
  private final ObjectMapper json;
  private final Event<Put> put;

  Outbox(OutgoingEvents events, Destination destination, ObjectMapper json, Event<Put> put) {
    this.events = events;
    this.destination = destination;
    this.json = json;
    this.put = put;
  }

  /**
   * Writes an event, part of the caller's transaction; nothing where nobody is to be told. Whoever
   * calls holds the household, so that its events are in the order in which it changed.
   *
   * @param household its id
   * @param data ids, codes and days alone, for it leaves the house; null for none
   */
  @Transactional(TxType.MANDATORY)
  public void put(EventType type, String household, String locality, Instant at, Object data) {
    if (!destination.isOpen()) {
      return;
    }
    events.persist(new OutgoingEvent(type, household, locality, at, written(data)));
    put.fire(new Put());
  }

  /**
   * Takes back what a household's receivers have not been told yet; part of the caller's
   * transaction.
   */
  @Transactional(TxType.MANDATORY)
  public void erase(String household) {
    events.delete("household", household);
  }

  private byte[] written(Object data) {
    try {
      return data == null ? null : json.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
