package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.determination.Dependence;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.FiredRule;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One household under one resolved profile: the subjects that rules look at, the answer that they
 * fill, and the determination made of it.
 */
public final class Evaluation {
  private final Household household;
  private final Answer answer;
  private final List<Subject> subjects;
  private final Explain explain;

  /** Prepares the subjects; nothing is decided yet. */
  public Evaluation(ResolvedProfile profile, DeterminationRequest request) {
    InForce inForce = new InForce(profile, request.asOf(), request.standards());
    explain = request.explain() == null ? Explain.REASONS : request.explain();
    household = new Household(inForce, request.household(), request.application());
    answer = new Answer(explain == Explain.FULL);
    subjects = new ArrayList<>();
    subjects.add(household);
    subjects.addAll(household.people());
    subjects.addAll(Event.of(household));
    subjects.addAll(Recognition.of(household));
    if (request.application() != null) {
      subjects.add(new Application(household, request.application()));
    }
  }

  /** What the rules match, in a fixed order. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** What the rules tell their conclusions to. */
  public Answer answer() {
    return answer;
  }

  /**
   * The rules that have fired so far with what they saw.
   *
   * @throws IllegalStateException unless the request asks for {@code explain: FULL}
   */
  public List<FiredRule> fired() {
    if (answer.fired == null) {
      throw new IllegalStateException("only explain: FULL keeps what fired");
    }
    return Collections.unmodifiableList(answer.fired);
  }

  /** The determination, without an id, once every rule has fired. */
  public Determination determination(boolean asOfDefaulted, Locale language) {
    return new Assembler(household, answer, explain, language).assemble(asOfDefaulted);
  }

  /**
   * What the determination rests on under these versions of the layers; to be asked for after it,
   * for what is looked at only then counts too.
   */
  public Dependence dependence() {
    InForce inForce = household.inForce;
    return new Dependence(inForce.horizon().last(), inForce.figures());
  }
}
