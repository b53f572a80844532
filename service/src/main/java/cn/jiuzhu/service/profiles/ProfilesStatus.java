package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.service.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * What is loaded.
 *
 * @param state LOADED, LOADING or FAILED
 * @param source PACKAGED or FOLDER
 * @param since since when it answers
 * @param digest of all versions of all layers
 * @param localities the localities
 * @param ruleBases how many compiled rule bases serve them
 * @param lastError why the last attempt failed, where it did
 */
record ProfilesStatus(
    String state,
    String source,
    Instant since,
    String digest,
    List<String> localities,
    Integer ruleBases,
    LastError lastError) {

  /** A failed attempt. */
  record LastError(Instant at, List<Mistake> mistakes) {}

  /** One mistake in the files; {@code line} is left out where the whole file is meant. */
  record Mistake(String file, Integer line, String code, String message, String advice) {}

  static ProfilesStatus of(Profiles profiles, Language language) {
    LoadState state = profiles.state();
    LoadState.Loaded loaded = state.loaded().orElse(null);
    ProfileSet set = loaded == null ? null : loaded.engine().profiles();
    return new ProfilesStatus(
        state.name(),
        profiles.fromFolder() ? "FOLDER" : "PACKAGED",
        loaded == null ? null : loaded.since(),
        set == null ? null : set.digest(),
        set == null
            ? null
            : set.localities().stream().map(layer -> layer.info().locality()).toList(),
        loaded == null ? null : state.ruleBases(),
        state.failure().map(failure -> error(failure, language)).orElse(null));
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
