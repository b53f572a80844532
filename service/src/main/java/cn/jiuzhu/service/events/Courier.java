package cn.jiuzhu.service.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Delivers what is in the outbox. Of a household one event is under way at a time; while one fails,
 * those behind it wait and other households' go on.
 */
@Singleton
@Startup // a wrong setting is told when the service starts, not when the first event comes
class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final OutgoingEvents events;
  private final CourierTurns turns;
  private final Destination destination;
  private final EventsConfig config;
  private final EventMeters meters;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread courier = new Thread(task, "courier");
            courier.setDaemon(true);
            return courier;
          });

  /** How often somebody has asked since nobody was at work. */
  private final AtomicInteger asked = new AtomicInteger();

  Courier(
      OutgoingEvents events,
      CourierTurns turns,
      Destination destination,
      EventsConfig config,
      EventMeters meters,
      Clock clock) {
    this.events = events;
    this.turns = turns;
    this.destination = destination;
    this.config = config;
    this.meters = meters;
    this.clock = clock;
  }

  void put(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Put put) {
    wake();
  }

  @Scheduled(every = "{jiuzhu.events.every}", delayed = "1s")
  void look() {
    wake();
  }

  @Scheduled(every = "1h", delayed = "1m")
  void forget() {
    Instant before = now().minus(config.keep());
    QuarkusTransaction.requiringNew().run(() -> events.forget(before));
  }

  /** Has whatever is due delivered, by one thread whoever asks. */
  void wake() {
    if (destination.isOpen() && !thread.isShutdown() && asked.getAndIncrement() == 0) {
      thread.execute(this::work);
    }
  }

  private void work() {
    int seen;
    do {
      seen = asked.get();
      try {
        deliver();
      } catch (RuntimeException e) {
        LOG.errorf("events could not be delivered: %s", e.getClass().getName());
      }
    } while (!asked.compareAndSet(seen, 0));
  }

  /** What is under way is waited for, so that it is not sent again after the next start. */
  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("an event was still under way; it will be sent again");
    }
  }

  /** Until nothing is due, or of a whole round nothing was taken: the receiver is not there. */
  private void deliver() {
    boolean taken;
    do {
      List<OutgoingEvent> due = QuarkusTransaction.requiringNew().call(this::due);
      List<CompletableFuture<Attempt>> sent = due.stream().map(destination::send).toList();
      List<Attempt> attempts = sent.stream().map(CompletableFuture::join).toList();
      QuarkusTransaction.requiringNew().run(() -> attempts.forEach(this::settle));
      taken = attempts.stream().anyMatch(Attempt::isDelivered);
    } while (taken && !thread.isShutdown());
  }

  private List<OutgoingEvent> due() {
    Instant now = now();
    return turns.take(now, config.timeout()) ? events.due(now, config.atOnce()) : List.of();
  }

  private void settle(Attempt attempt) {
    meters.count(attempt);
    events.held(attempt.sequence()).ifPresent(event -> settle(event, attempt));
  }

  private void settle(OutgoingEvent event, Attempt attempt) {
    Instant now = now();
    if (attempt.isDelivered()) {
      event.delivered(now);
      return;
    }
    if (event.attempts() == 0) {
      LOG.warnf("event %s was not taken: %s", event.id(), attempt.failure());
    }
    Instant next = now.plus(longer(wait(event.attempts()), attempt.spare()));
    if (next.isAfter(event.pendingSince().plus(config.giveUpAfter()))) {
      LOG.errorf("event %s is given up: %s", event.id(), attempt.failure());
      event.givenUp(attempt.failure(), now);
    } else {
      event.failed(attempt.failure(), next);
    }
  }

  /** Five seconds, then twice as long each time, up to an hour. */
  private static Duration wait(int attemptsBefore) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 16));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
  }
}
