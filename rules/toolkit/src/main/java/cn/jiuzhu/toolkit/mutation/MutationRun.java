package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.toolkit.straight.RuleText;
import cn.jiuzhu.toolkit.straight.StraightLine;
import cn.jiuzhu.toolkit.workspace.Layers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Tries every alteration against the cases. */
public final class MutationRun {
  /** An alteration and how to ask the cases about it. */
  private record Trial(
      Mutant mutant,
      Function<Set<String>, Optional<String>> noticing,
      BiFunction<ResolvedProfile, DeterminationRequest, List<String>> differing) {}

  private final ProfileSet profiles;
  private final Suite suite;
  private final List<Trial> trials = new ArrayList<>();
  private final Map<Mutant, Trial> byMutant = new HashMap<>();

  /**
   * Prepares the run: translates and compiles the rules with all their alterations, and asks every
   * case once.
   *
   * @param cases those that ask a policy of the layers
   * @param layers those whose alterations are tried
   */
  public MutationRun(ProfileSet profiles, List<Case> cases, Layers layers) {
    this.profiles = profiles;
    List<ResolvedProfile> resolutions = layers.policies(profiles);
    Map<String, String> units = new TreeMap<>();
    for (ResolvedProfile profile : resolutions) {
      for (Standard standard : profile.standards().values()) {
        units.put(standard.key(), standard.unit());
      }
    }
    RuleMutants rules = new RuleMutants(units::get, layers);
    Map<ResolvedProfile, StraightLine> lines = StraightLine.of(resolutions, rules);
    suite = new Suite(profiles, cases, lines);
    Map<RuleText, List<ResolvedProfile>> holding = new LinkedHashMap<>();
    for (ResolvedProfile profile : resolutions) {
      for (RuleFile file : profile.ruleFiles()) {
        holding.computeIfAbsent(RuleText.of(file), f -> new ArrayList<>()).add(profile);
      }
    }
    rules
        .found()
        .forEach(
            (file, mutants) -> {
              for (int i = 0; i < mutants.size(); i++) {
                int number = i + 1;
                RuleMutants.Found one = mutants.get(i);
                trials.add(
                    new Trial(
                        one.mutant(),
                        tried ->
                            first(
                                holding.get(file),
                                p -> suite.noticing(p, file, one, number, tried)),
                        (profile, request) ->
                            holding.get(file).contains(profile)
                                ? suite.differing(profile, profile, request, file, number)
                                : List.of()));
              }
            });
    for (DataMutant data : DataMutants.of(resolutions)) {
      List<ResolvedProfile> touched = List.copyOf(data.touched().keySet());
      trials.add(
          new Trial(
              data.mutant(),
              tried -> first(touched, p -> suite.noticing(data, p, tried)),
              (profile, request) ->
                  data.touched().containsKey(profile)
                      ? suite.differing(profile, data.touched().get(profile), request, null, 0)
                      : List.of()));
    }
    trials.removeIf(trial -> !layers.has(trial.mutant().layer()));
    trials.forEach(trial -> byMutant.put(trial.mutant(), trial));
  }

  private static Optional<String> first(
      List<ResolvedProfile> profiles, Function<ResolvedProfile, Optional<String>> noticing) {
    return profiles.stream().map(noticing).flatMap(Optional::stream).findFirst();
  }

  /**
   * Which parts of the answer for a household differ under the alteration, by name and without
   * their values.
   *
   * @throws NoSuchProfile if the request has no answer
   */
  public List<String> differing(Mutant mutant, DeterminationRequest request) throws NoSuchProfile {
    ResolvedProfile profile =
        profiles.resolve(request.locality(), request.asOf(), request.version());
    return byMutant.get(mutant).differing().apply(profile, request);
  }

  /** How many alterations there are. */
  public int size() {
    return trials.size();
  }

  /**
   * Tries those that are not known yet, on all cores.
   *
   * @param journal what earlier runs over the same policy have found, added to as this one goes on
   * @param done is told of each that was tried
   * @return the alterations that no case noticed
   */
  public List<Mutant> survivors(Journal journal, LongConsumer done) {
    journal.begin(suite.digests());
    return trials.parallelStream()
        .filter(
            trial -> {
              boolean survived = journal.survived(trial.mutant(), trial.noticing());
              done.accept(1);
              return survived;
            })
        .map(Trial::mutant)
        .sorted()
        .toList();
  }
}
