package cn.jiuzhu.engine.profile;

import java.util.List;
import java.util.stream.Collectors;

/** The profiles hold mistakes; none of them is used. */
public final class InvalidProfiles extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ProfileProblem> problems;

  InvalidProfiles(List<ProfileProblem> problems) {
    super(
        problems.stream()
            .map(ProfileProblem::toString)
            .collect(
                Collectors.joining("\n", problems.size() + " problem(s) in the profiles\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake found, in order of file and line. */
  public List<ProfileProblem> problems() {
    return problems;
  }
}
