package cn.jiuzhu.service.events;

import java.util.concurrent.CompletableFuture;

/** Where events go. */
interface Destination {
  /** Whether it is set. */
  boolean isOpen();

  /** Sends an event; what becomes of it never fails but tells so, within the time-out. */
  CompletableFuture<Attempt> send(OutgoingEvent event);
}
