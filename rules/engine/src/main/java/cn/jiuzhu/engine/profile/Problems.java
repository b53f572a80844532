package cn.jiuzhu.engine.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects mistakes, so that all are reported at once and each only once. */
final class Problems {
  private final Set<ProfileProblem> found = new LinkedHashSet<>();

  void add(Place place, ProblemCode code, Object... details) {
    found.add(problem(place, code, code.advice(details), details));
  }

  /** An unknown word: the advice names the nearest known one, if any is near. */
  void addUnknown(Place place, ProblemCode code, String unknown, Collection<String> known) {
    String all = String.join(", ", known);
    Optional<String> near = NearMiss.of(unknown, known);
    Words advice =
        near.map(word -> new Words("是否应为“" + word + "”？", "did you mean '" + word + "'?"))
            .orElseGet(() -> code.advice(unknown, all));
    found.add(problem(place, code, advice, unknown, all));
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

  private static ProfileProblem problem(
      Place place, ProblemCode code, Words advice, Object... details) {
    return new ProfileProblem(
        place.file(), place.line(), code.name(), code.message(details), advice);
  }
}
