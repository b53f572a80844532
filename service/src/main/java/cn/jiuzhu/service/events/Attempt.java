package cn.jiuzhu.service.events;

import java.time.Duration;

/**
 * How the receiver took an event.
 *
 * @param sequence the event's
 * @param failure why it did not; null if it did
 * @param spare what it asked to be spared for; zero if it did not ask
 */
record Attempt(long sequence, String failure, Duration spare) {
  static Attempt delivered(long sequence) {
    return new Attempt(sequence, null, Duration.ZERO);
  }

  static Attempt failed(long sequence, String failure) {
    return new Attempt(sequence, failure, Duration.ZERO);
  }

  boolean isDelivered() {
    return failure == null;
  }
}
