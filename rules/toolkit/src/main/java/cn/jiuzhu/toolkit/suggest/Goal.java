package cn.jiuzhu.toolkit.suggest;

import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.coverage.OpenLine;
import cn.jiuzhu.toolkit.mutation.Mutant;
import cn.jiuzhu.toolkit.mutation.MutationRun;
import java.util.List;

/** What a suggested household has to show. */
sealed interface Goal {
  /** Where the rule, option, row or figure stands. */
  String place();

  /** The rule in question; what else it may be has no conditions of its own. */
  String rule();

  /** What no case shows yet. */
  Words lacking();

  /**
   * What to look at in the answer where the household shows it; empty if it does not.
   *
   * @param answer of the policy as written
   */
  List<String> shown(DeterminationRequest request, Determination answer) throws NoSuchProfile;

  /** Somebody close to a line, on one side of it. */
  record Line(OpenLine open) implements Goal {
    @Override
    public String place() {
      return open.file() + ":" + open.line();
    }

    @Override
    public String rule() {
      return open.rule();
    }

    @Override
    public Words lacking() {
      return new Words(
          "条件 " + open.code() + " 在界线的 " + open.side() + " 一侧没有案例",
          "no case shows " + open.code() + " " + open.side() + " its line");
    }

    @Override
    public List<String> shown(DeterminationRequest request, Determination answer) {
      return open.isShownBy(answer) ? List.of("conditions/" + open.code()) : List.of();
    }
  }

  /** Somebody whose outcome an alteration changes. */
  record Survivor(Mutant mutant, MutationRun run) implements Goal {
    @Override
    public String place() {
      return mutant.place();
    }

    @Override
    public String rule() {
      return mutant.subject();
    }

    @Override
    public Words lacking() {
      return new Words(
          "把 " + mutant.was() + " 改为 " + mutant.becomes() + "，没有案例察觉",
          "no case notices " + mutant.becomes() + " instead of " + mutant.was());
    }

    @Override
    public List<String> shown(DeterminationRequest request, Determination answer)
        throws NoSuchProfile {
      return run.differing(mutant, request);
    }
  }
}
