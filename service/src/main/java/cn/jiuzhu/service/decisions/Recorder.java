package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Puts answers on record. */
@Singleton
public class Recorder {
  private final DecisionLog log;
  private final RuleSets ruleSets;
  private final Vault vault;
  private final Caller caller;
  private final ObjectMapper json;

  Recorder(DecisionLog log, RuleSets ruleSets, Vault vault, Caller caller, ObjectMapper json) {
    this.log = log;
    this.ruleSets = ruleSets;
    this.vault = vault;
    this.caller = caller;
    this.json = json;
  }

  /**
   * Records an answer; part of the caller's transaction, or one of its own.
   *
   * @param request what was asked, byte for byte
   * @param answer what will be given, with its id
   * @param policy the rules that gave it
   */
  @Transactional
  public void record(
      Cause cause, byte[] request, Determination answer, Language language, Policy policy) {
    ruleSets.keep(policy);
    String household = answer.household().id();
    log.append(
        new NewDecision(
            answer.id(),
            caller.name(),
            cause,
            answer.locality(),
            household,
            answer.asOf(),
            language,
            policy.digest(),
            vault.of(household),
            request,
            written(answer)));
  }

  /** The answer of a recorded decision; empty once its household has been erased. */
  public Optional<byte[]> answer(String decision) {
    return log.recorded(decision).map(DecisionLog.Recorded::answer);
  }

  private byte[] written(Determination answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
