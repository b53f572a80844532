package cn.jiuzhu.service.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Of several instances of the service on one database one delivers, so that events of a household
 * cannot overtake each other; if it goes, another follows.
 */
@Singleton
class CourierTurns implements PanacheRepositoryBase<CourierTurn, Integer> {
  /** For how long an instance may be silent beyond the time that a round can take. */
  private static final Duration SLACK = Duration.ofSeconds(20);

  private final String self = UUID.randomUUID().toString();

  /**
   * Takes or keeps the turn; part of the caller's transaction.
   *
   * @param round how long the round that follows can take
   */
  boolean take(Instant now, Duration round) {
    return findById(CourierTurn.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .take(self, now, now.plus(round).plus(SLACK));
  }
}
