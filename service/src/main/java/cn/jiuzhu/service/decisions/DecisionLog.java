package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.storage.Sha256;
import cn.jiuzhu.service.storage.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Appends to the log and reads it.
 *
 * <p>Lines are chained, so two cannot be appended at once: whoever appends holds the end of the
 * chain until the transaction ends. Append last.
 */
@Singleton
public class DecisionLog {
  private final LogLines lines;
  private final LogContents contents;
  private final ChainHeads heads;
  private final Vault vault;
  private final Clock clock;

  DecisionLog(LogLines lines, LogContents contents, ChainHeads heads, Vault vault, Clock clock) {
    this.lines = lines;
    this.contents = contents;
    this.heads = heads;
    this.vault = vault;
    this.clock = clock;
  }

  /** Puts a decision on record; part of the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public void append(NewDecision decision) {
    Vault.Key key = decision.key();
    byte[] request = key.seal(LogContent.requestPlace(decision.id()), decision.request());
    byte[] answer = key.seal(LogContent.answerPlace(decision.id()), decision.answer());
    LogLine line =
        new LogLine(
            decision,
            clock.instant().truncatedTo(ChronoUnit.MICROS), // what the database keeps of it
            Sha256.of(request),
            Sha256.of(answer));
    append(line);
    contents.persist(new LogContent(line.seq(), request, answer));
  }

  /**
   * Destroys the keys of a household, so that nothing sealed with them can be read again, and says
   * so in the log; part of the caller's transaction.
   *
   * @return how many keys there were
   */
  @Transactional(TxType.MANDATORY)
  public int erase(String household, String caller) {
    List<Long> keys = vault.destroy(household);
    for (long key : keys) {
      append(
          LogLine.erasure(
              UUID.randomUUID().toString(),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              caller,
              household,
              key));
    }
    return keys.size();
  }

  /** Whether any of those households was erased at that moment or after it. */
  public boolean erasedSince(List<String> households, Instant moment) {
    return lines.erasedSince(households, moment);
  }

  /** Says which decisions have lost their content; part of the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  void append(LetGo letGo, LogLine line) {
    byte[] places = letGo.written();
    byte[] nothing = new byte[0];
    line.tells(Sha256.of(places), Sha256.of(nothing));
    append(line);
    contents.persist(new LogContent(line.seq(), places, nothing));
  }

  private void append(LogLine line) {
    heads.held().append(line);
    lines.persist(line);
  }

  /**
   * What was asked and answered; empty if there is no such decision or its household was erased.
   */
  Optional<Recorded> recorded(String id) {
    return lines.decision(id).flatMap(this::recorded);
  }

  /**
   * What was asked and answered; empty once the household has been erased.
   *
   * @throws Refusal if it is not kept any more
   */
  Optional<Recorded> recorded(LogLine line) {
    LogContent content = contents.findById(line.seq());
    Optional<Vault.Key> key = vault.key(line.dataKey());
    if (content == null && (key.isPresent() || line.household() == null)) {
      throw expired();
    }
    return key.map(
        usable ->
            new Recorded(
                usable.open(LogContent.requestPlace(line.id()), content.request()),
                usable.open(LogContent.answerPlace(line.id()), content.answer())));
  }

  private static Refusal expired() {
    return new Refusal(
        ProblemKind.EXPIRED,
        new Words(
            "该决定的内容已过保存期限，仅存其印记",
            "The content of the decision is not kept any more; only its trace remains"),
        List.of());
  }

  /**
   * What was asked and answered, byte for byte.
   *
   * @param request the request as it was sent
   * @param answer the answer as it was given
   */
  @SuppressWarnings("ArrayRecordComponent") // opened bytes; nobody compares two of these
  record Recorded(byte[] request, byte[] answer) {}
}
