package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One of the two policies compared.
 *
 * @param name as it was asked for, its day filled in
 * @param engine of its folder
 * @param profile what decides on its day
 * @param day the day of its answers
 * @param supplied figures that this run supplies to it, by the standard's key
 */
record Side(
    String name,
    Engine engine,
    ResolvedProfile profile,
    LocalDate day,
    Map<String, SuppliedStandard> supplied) {

  /**
   * Decides the household; a figure of this run counts before one of the household's request, of
   * which those count that this policy asks for.
   */
  Determination determine(PopulationReader.Facts facts, Explain explain) {
    Map<String, SuppliedStandard> standards = supplied;
    if (!facts.standards().isEmpty()) {
      standards = new HashMap<>(facts.standards());
      standards.keySet().retainAll(profile.standards().keySet());
      standards.putAll(supplied);
    }
    try {
      return engine.determine(
          new DeterminationRequest(
              profile.locality(),
              day,
              null,
              explain,
              null,
              null,
              standards,
              facts.household(),
              facts.application()),
          false,
          Locale.CHINESE);
    } catch (NoSuchProfile e) {
      throw new IllegalStateException("it was resolved before", e);
    }
  }
}
