package cn.jiuzhu.profiles.invariants;

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
