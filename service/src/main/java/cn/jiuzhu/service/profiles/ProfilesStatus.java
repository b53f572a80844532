package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.service.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is loaded.
 *
 * @param state LOADED, LOADING or FAILED; LOADED also where a later attempt was refused
 * @param source PACKAGED, FOLDER or BUNDLE
 * @param busy whether a set is being read and tried just now
 * @param since since when it answers
 * @param digest of all versions of all layers
 * @param localities the localities
 * @param ruleBases how many compiled rule bases serve them
 * @param ahead versions that are loaded but begin later than today, by day
 * @param lastError why the last attempt failed, where it did
 */
record ProfilesStatus(
    String state,
    String source,
    boolean busy,
    Instant since,
    String digest,
    List<String> localities,
    Integer ruleBases,
    List<Ahead> ahead,
    LastError lastError) {

  /**
   * A version that is used from its day on.
   *
   * @param layer code of the layer
   * @param effective its first day
   */
  record Ahead(String layer, LocalDate effective) {}

  /** A failed attempt. */
  record LastError(Instant at, List<Mistake> mistakes) {}

  /** One mistake in the files; {@code line} is left out where the whole file is meant. */
  record Mistake(String file, Integer line, String code, String message, String advice) {}

  static ProfilesStatus of(Profiles profiles, LocalDate today, Language language) {
    LoadState state = profiles.state();
    LoadState.Loaded loaded = state.loaded().orElse(null);
    ProfileSet set = loaded == null ? null : loaded.engine().profiles();
    return new ProfilesStatus(
        state.name(),
        profiles.source().kind().name(),
        profiles.busy(),
        loaded == null ? null : loaded.since(),
        set == null ? null : set.digest(),
        set == null
            ? null
            : set.localities().stream().map(layer -> layer.info().locality()).toList(),
        loaded == null ? null : state.ruleBases(),
        set == null ? null : ahead(set, today),
        state.failure().map(failure -> error(failure, language)).orElse(null));
  }

  private static List<Ahead> ahead(ProfileSet set, LocalDate today) {
    return set.layers().values().stream()
        .flatMap(layer -> layer.versions().values().stream())
        .filter(version -> version.effective().isAfter(today))
        .map(version -> new Ahead(version.layer(), version.effective()))
        .sorted(Comparator.comparing(Ahead::effective).thenComparing(Ahead::layer))
        .toList();
  }

  private static LastError error(LoadFailure failure, Language language) {
    return new LastError(
        failure.at(),
        failure.mistakes().stream()
            .map(
                mistake ->
                    new Mistake(
                        mistake.file(),
                        mistake.line() > 0 ? mistake.line() : null,
                        mistake.code(),
                        language.of(mistake.message()),
                        language.of(mistake.advice())))
            .toList());
  }
}
