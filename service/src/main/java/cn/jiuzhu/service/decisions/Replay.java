package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.profiles.Candidate;
import cn.jiuzhu.service.profiles.NoSuchProfiles;
import cn.jiuzhu.service.profiles.Profiles;
import cn.jiuzhu.service.storage.AccessLog;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Takes a recorded decision again. */
@Singleton
public class Replay {
  private final DecisionLog log;
  private final LogLines lines;
  private final AccessLog access;
  private final RuleSets ruleSets;
  private final Profiles profiles;
  private final Candidate candidate;
  private final ObjectMapper json;

  Replay(
      DecisionLog log,
      LogLines lines,
      AccessLog access,
      RuleSets ruleSets,
      Profiles profiles,
      Candidate candidate,
      ObjectMapper json) {
    this.log = log;
    this.lines = lines;
    this.access = access;
    this.ruleSets = ruleSets;
    this.profiles = profiles;
    this.candidate = candidate;
    this.json = json;
  }

  /** Under which rules a decision is taken again. */
  enum Under {
    /** Those that it was taken under. */
    OWN,
    /** Those that are loaded now. */
    LOADED,
    /** Those that may be published next. */
    CANDIDATE
  }

  /**
   * The rules that decisions are taken again under; null: each under its own.
   *
   * @throws Refusal if they cannot be had
   */
  Engine rules(Under under) {
    return switch (under) {
      case OWN -> null;
      case LOADED -> profiles.engine();
      case CANDIDATE -> candidate.engine();
    };
  }

  /**
   * Takes one again; that it was is put on record.
   *
   * @param rules others than its own; null for its own
   * @throws Refusal if there is no such decision, its household was erased or the rules cannot
   *     answer it
   */
  @Transactional
  ReplayResult replay(String id, Engine rules) {
    LogLine line = lines.decision(id).orElseThrow(Replay::unknown);
    access.note(AccessLog.Subject.DECISION, id, "REPLAY");
    return replay(line, rules);
  }

  /**
   * Takes it again.
   *
   * @param rules others than its own; null for its own
   * @throws Refusal if its household was erased or the rules cannot answer it
   */
  ReplayResult replay(LogLine line, Engine rules) {
    DecisionLog.Recorded recorded = log.recorded(line).orElseThrow(() -> erased(line));
    Engine own = own(line);
    Determination again = determine(own, line, recorded.request());
    if (rules == null) {
      byte[] bytes = written(again);
      return Arrays.equals(bytes, recorded.answer())
          ? ReplayResult.equal(line, own)
          : ReplayResult.differing(
              line, own, JsonDifference.between(tree(recorded.answer()), tree(bytes)));
    }
    Determination other = determine(rules, line, recorded.request());
    return ReplayResult.changed(line, rules, Difference.between(again, other));
  }

  /**
   * A decision taken again under its own rules, with its reasons.
   *
   * @param answer in Chinese, whatever language it was given in
   * @param request what was asked
   * @param profiles the rules' own files
   */
  public record Again(Determination answer, DeterminationRequest request, ProfileSet profiles) {}

  /**
   * Takes a decision again for what is to be written of it.
   *
   * @throws Refusal if there is no such decision or its household was erased
   */
  @Transactional
  public Again again(String id, String operation) {
    LogLine line = lines.decision(id).orElseThrow(Replay::unknown);
    access.note(AccessLog.Subject.DECISION, id, operation);
    Engine own = own(line);
    ReadRequest read =
        FactReader.readJson(
            log.recorded(line).orElseThrow(() -> erased(line)).request(), line.asOf());
    DeterminationRequest request = read.request().withExplain(Explain.REASONS);
    return new Again(
        determine(own, new ReadRequest(request, read.asOfDefaulted()), Language.ZH).withId(id),
        request,
        own.profiles());
  }

  private Engine own(LogLine line) {
    return ruleSets
        .engine(line.policy())
        .orElseThrow(() -> new IllegalStateException("no rule set " + line.policy()));
  }

  private static Determination determine(Engine engine, LogLine line, byte[] request) {
    return determine(
            engine, FactReader.readJson(request, line.asOf()), Language.fromString(line.language()))
        .withId(line.id());
  }

  private static Determination determine(Engine engine, ReadRequest read, Language language) {
    try {
      return engine.determine(read.request(), read.asOfDefaulted(), language.locale());
    } catch (NoSuchProfile none) {
      throw NoSuchProfiles.inParameters(none);
    }
  }

  static Refusal unknown() {
    return Refusal.in(
        ProblemKind.UNKNOWN_DECISION,
        "id",
        new Words(
            "没有留存这项决定；只有 record 为 true 的与档案内家庭的决定才予留存",
            "Not on record; decisions are recorded with `record: true` and for households on"
                + " file"));
  }

  static Refusal erased(LogLine line) {
    return new Refusal(
        ProblemKind.ERASED,
        new Words(
            "该家庭的资料已依规清除，仅存其决定之印记",
            "The household's data have been erased; only the trace of the decision "
                + line.seq()
                + " remains"),
        List.of());
  }

  private byte[] written(Determination answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode tree(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
