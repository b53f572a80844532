package cn.jiuzhu.service.events;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/**
 * What the operator's monitoring sees of the deliveries: {@code jiuzhu.events.attempts}, by outcome
 * {@code delivered} or {@code failed}.
 */
@Singleton
final class EventMeters {
  private final MeterRegistry meters;

  EventMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void count(Attempt attempt) {
    String outcome = attempt.isDelivered() ? "delivered" : "failed";
    meters.counter("jiuzhu.events.attempts", "outcome", outcome).increment();
  }
}
