package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.drools.RuleBase;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.SuppliedFigures;
import cn.jiuzhu.engine.facts.SuppliedFigures.Declared;
import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.WholeUnit;
import cn.jiuzhu.engine.profile.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts in, determination out.
 *
 * <p>Holds one set of profiles and their compiled rules. Safe for concurrent use.
 */
public final class Engine {
  private final ProfileSet profiles;
  private final CompiledRules rules;
  private final Map<ResolvedProfile, RuleBase> ruleBases = new ConcurrentHashMap<>();
  // By digest of the rule texts: versions that share their rules share what was compiled of them.
  private final Map<String, RuleBase> compiled = new ConcurrentHashMap<>();

  private Engine(ProfileSet profiles, CompiledRules rules) {
    this.profiles = profiles;
    this.rules = rules;
  }

  /** Loads the profiles with rules that are compiled anew where the build has not compiled them. */
  public static Engine load(ProfileSet profiles) throws RulesDoNotCompile {
    return load(profiles, CompiledRules.packaged());
  }

  /**
   * Puts together the rules of every combination of layer versions that a day can ask for.
   *
   * @param rules where compiled rules are looked for and kept
   * @throws RulesDoNotCompile if any has errors, with file and line; then nothing is loaded
   */
  public static Engine load(ProfileSet profiles, CompiledRules rules) throws RulesDoNotCompile {
    return new Engine(profiles, rules).loaded();
  }

  /**
   * An engine for the profiles as they are by now. What this one has put together serves on
   * wherever the rules are the same.
   *
   * @throws RulesDoNotCompile as {@link #load}
   */
  public Engine reloaded(ProfileSet profiles) throws RulesDoNotCompile {
    Engine next = new Engine(profiles, rules);
    next.compiled.putAll(compiled);
    next.loaded();
    Set<String> used = new HashSet<>();
    profiles.resolutions().forEach(profile -> used.add(profile.rulesDigest()));
    next.compiled.keySet().retainAll(used);
    return next;
  }

  private Engine loaded() throws RulesDoNotCompile {
    for (ResolvedProfile profile : profiles.resolutions()) {
      ruleBase(profile);
    }
    return this;
  }

  private RuleBase ruleBase(ResolvedProfile profile) throws RulesDoNotCompile {
    RuleBase known = ruleBases.get(profile);
    if (known == null) {
      RuleBase same = compiled.get(profile.rulesDigest());
      known = same == null ? RuleBase.of(profile, rules) : same.citedBy(profile);
      compiled.putIfAbsent(profile.rulesDigest(), known);
      ruleBases.put(profile, known);
    }
    return known;
  }

  /** The profiles that this engine answers for. */
  public ProfileSet profiles() {
    return profiles;
  }

  /** How many rule bases are compiled. */
  public int ruleBaseCount() {
    return compiled.size();
  }

  /**
   * Decides one household.
   *
   * @param request the facts, as read by {@code FactReader}; where it asks for it, the answer also
   *     says how it differs on the next day on which loaded rules or figures change. A version that
   *     it pins is pinned on both days
   * @param asOfDefaulted whether the day was filled in rather than asked for
   * @param language English for {@code en}, otherwise Chinese
   * @return the determination, without an id
   * @throws NoSuchProfile if there is no such locality or version, or none yet on that day
   * @throws InvalidFacts if the request brings a figure that the locality does not declare, or not
   *     in that unit
   */
  public Determination determine(
      DeterminationRequest request, boolean asOfDefaulted, Locale language) throws NoSuchProfile {
    return determine(request, asOfDefaulted, language, Map.of());
  }

  /**
   * The same with other choices made. The answer's digests remain those of the policy as it is: it
   * is for comparing readings, never to be recorded.
   *
   * @param readings value by name of the option
   */
  public Determination determine(
      DeterminationRequest request,
      boolean asOfDefaulted,
      Locale language,
      Map<String, String> readings)
      throws NoSuchProfile {
    ResolvedProfile profile = profile(request);
    Determination now =
        evaluated(profile, request, readings).determination(asOfDefaulted, language);
    return lookingAhead(now, profile, request, language, readings);
  }

  /**
   * Decides one household, as {@link #determine(DeterminationRequest, boolean, Locale)}, and says
   * what the answer rests on.
   *
   * @throws NoSuchProfile as there
   * @throws InvalidFacts as there
   */
  public Decided decide(DeterminationRequest request, boolean asOfDefaulted, Locale language)
      throws NoSuchProfile {
    return decide(request, asOfDefaulted, language, Map.of());
  }

  /**
   * The same with other choices made, to be compared and never recorded.
   *
   * @param readings value by name of the option
   */
  public Decided decide(
      DeterminationRequest request,
      boolean asOfDefaulted,
      Locale language,
      Map<String, String> readings)
      throws NoSuchProfile {
    ResolvedProfile profile = profile(request);
    Evaluation evaluation = evaluated(profile, request, readings);
    Determination now = evaluation.determination(asOfDefaulted, language);
    LocalDate lastOfVersions =
        profiles
            .nextVersion(request.locality(), request.asOf(), request.version() != null)
            .map(next -> next.minusDays(1))
            .orElse(null);
    return new Decided(
        lookingAhead(now, profile, request, language, readings),
        evaluation.dependence().until(lastOfVersions));
  }

  private ResolvedProfile profile(DeterminationRequest request) throws NoSuchProfile {
    ResolvedProfile profile =
        profiles.resolve(request.locality(), request.asOf(), request.version());
    if (request.standards() != null) {
      SuppliedFigures.check(request.standards(), declared(profile));
    }
    return profile;
  }

  /** The answer, with how it will change where the request asks for that. */
  private Determination lookingAhead(
      Determination now,
      ResolvedProfile profile,
      DeterminationRequest request,
      Locale language,
      Map<String, String> readings)
      throws NoSuchProfile {
    LocalDate next =
        Boolean.TRUE.equals(request.compareNext())
            ? profiles.nextChange(request.locality(), request.asOf()).orElse(null)
            : null;
    if (next == null) {
      return now;
    }
    DeterminationRequest later = request.withAsOf(next);
    ResolvedProfile laterProfile = profiles.resolve(later.locality(), next, later.version());
    Determination then = evaluated(laterProfile, later, readings).determination(false, language);
    return new Outlook(now, then).told(words(profile.text(Outlook.NOTICE), language));
  }

  private static Map<String, Declared> declared(ResolvedProfile profile) {
    Map<String, Declared> declared = new TreeMap<>();
    profile
        .standards()
        .forEach(
            (key, one) -> {
              boolean varies = !one.by().isEmpty();
              declared.put(
                  key,
                  WholeUnit.of(one.unit())
                      .map(whole -> new Declared(whole.least(), WholeUnit.MOST, varies))
                      .orElse(new Declared(null, null, varies)));
            });
    return declared;
  }

  private static String words(Words both, Locale language) {
    if (both == null) {
      return null;
    }
    return language.getLanguage().equals("en") ? both.en() : both.zh();
  }

  private Evaluation evaluated(
      ResolvedProfile profile, DeterminationRequest request, Map<String, String> readings) {
    Evaluation evaluation = new Evaluation(profile.withReadings(readings), request);
    try {
      ruleBase(profile).evaluate(evaluation);
    } catch (RulesDoNotCompile e) {
      // Only a pinned version can combine layers in a way that load() has not compiled.
      throw new IllegalStateException(e);
    }
    return evaluation;
  }
}
