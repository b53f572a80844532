package cn.jiuzhu.engine.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, so that all are reported at once and each only once. */
final class Problems {
  private final Set<ProfileProblem> found = new LinkedHashSet<>();

  void add(Place place, ProblemCode code, Object... details) {
    found.add(ProfileProblem.of(place.file(), place.line(), code, details));
  }

  /** An unknown word: the advice names the nearest known one, if any is near. */
  void addUnknown(Place place, ProblemCode code, String unknown, Collection<String> known) {
    found.add(ProfileProblem.unknown(place.file(), place.line(), code, unknown, known));
  }

  /** Takes over what was found elsewhere. */
  void addAll(Problems other) {
    found.addAll(other.found);
  }

  boolean hasAny(ProblemCode code) {
    return found.stream().anyMatch(problem -> problem.code().equals(code.name()));
  }

  void throwIfAny() throws InvalidProfiles {
    if (!found.isEmpty()) {
      throw new InvalidProfiles(sorted());
    }
  }

  private List<ProfileProblem> sorted() {
    return found.stream()
        .sorted(Comparator.comparing(ProfileProblem::file).thenComparing(ProfileProblem::line))
        .toList();
  }
}
