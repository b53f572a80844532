package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.ProfileProblem;
import java.util.List;
import java.util.stream.Collectors;

/** The files of cases hold mistakes; none of the cases is run. */
public final class InvalidCases extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ProfileProblem> problems;

  InvalidCases(List<ProfileProblem> problems) {
    super(
        problems.stream()
            .map(ProfileProblem::toString)
            .collect(Collectors.joining("\n", problems.size() + " problem(s) in the cases\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake found, by file in the order of the file. */
  public List<ProfileProblem> problems() {
    return problems;
  }
}
