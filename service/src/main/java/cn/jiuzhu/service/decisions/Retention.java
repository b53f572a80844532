package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.storage.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets go what was asked and answered once it has been kept for the time that is set. The lines of
 * the log stay, and a line says which of them have lost their content: so the chain is whole, and
 * whoever takes out content by himself is found.
 */
@Singleton
class Retention {
  /** In one transaction, told by one line. */
  private static final int BATCH = 500;

  private final LogLines lines;
  private final LogContents contents;
  private final DecisionLog log;
  private final ChainHeads heads;
  private final DecisionsInUse inUse;
  private final Vault vault;
  private final Caller caller;
  private final Clock clock;

  Retention(
      LogLines lines,
      LogContents contents,
      DecisionLog log,
      ChainHeads heads,
      DecisionsInUse inUse,
      Vault vault,
      Caller caller,
      Clock clock) {
    this.lines = lines;
    this.contents = contents;
    this.log = log;
    this.heads = heads;
    this.inUse = inUse;
    this.vault = vault;
    this.caller = caller;
    this.clock = clock;
  }

  /** Some of the log. */
  private record Part(long last, int letGo) {}

  /**
   * Lets go what was recorded before the day that lies so long before today.
   *
   * @return of how many decisions
   */
  int letGo(Period kept) {
    LocalDate before = LocalDate.now(clock).minus(kept);
    int letGo = 0;
    Part part = new Part(0, 0);
    do {
      long after = part.last();
      part = QuarkusTransaction.requiringNew().call(() -> letGo(before, after));
      letGo += part.letGo();
    } while (part.last() > 0);
    return letGo;
  }

  private Part letGo(LocalDate before, long after) {
    heads.held(); // of two instances that look at once the second finds what the first has left
    Instant moment = before.atStartOfDay(clock.getZone()).toInstant();
    List<Long> found = contents.kept(after, lines.firstSince(moment), BATCH);
    if (found.isEmpty()) {
      return new Part(0, 0);
    }
    List<LogLine> old = lines.decisionsBefore(moment, found);
    Set<String> needed = inUse.among(old.stream().map(LogLine::id).toList());
    List<LogLine> gone = old.stream().filter(line -> !needed.contains(line.id())).toList();
    if (!gone.isEmpty()) {
      gone.stream()
          .filter(line -> line.household() == null)
          .forEach(line -> vault.destroy(line.dataKey())); // its own; a household's has other uses
      contents.delete("seq in ?1", gone.stream().map(LogLine::seq).toList());
      log.append(
          new LetGo(gone.stream().map(LogLine::seq).collect(Collectors.toSet())),
          LogLine.retention(
              UUID.randomUUID().toString(),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              caller.name(),
              before));
    }
    return new Part(found.get(found.size() - 1), gone.size());
  }
}
