package cn.jiuzhu.profiles.invariants;

import cn.jiuzhu.engine.Decided;
import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;

/** What the policy answers. */
record World(Engine engine) {

  /** The answer; null where the facts are refused. */
  Determination answer(ObjectNode request) {
    try {
      return engine.determine(read(request), false, Locale.ENGLISH);
    } catch (InvalidFacts | NobodyCounts refused) {
      return null;
    } catch (NoSuchProfile impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The last day for which the answer stands; null where it stands for good. */
  LocalDate standsUntil(ObjectNode request) {
    return decided(read(request)).dependence().standsUntil();
  }

  /** The answer for the same facts on another day. */
  Determination answer(ObjectNode request, LocalDate day) {
    return decided(read(request).withAsOf(day)).determination();
  }

  private Decided decided(DeterminationRequest request) {
    try {
      return engine.decide(request, false, Locale.ENGLISH);
    } catch (NoSuchProfile impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ResolvedProfile profile(ObjectNode request) {
    DeterminationRequest read = read(request);
    try {
      return engine.profiles().resolve(read.locality(), read.asOf(), null);
    } catch (NoSuchProfile impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DeterminationRequest read(ObjectNode request) {
    return FactReader.read(request, LocalDate.parse(request.get("asOf").asText())).request();
  }
}
