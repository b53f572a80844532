package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.Evaluation;
import cn.jiuzhu.engine.policy.RuleCited;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The compiled rules of one profile. Safe for concurrent use: every evaluation has its session. */
public final class RuleBase {
  /** More than any household needs: a rule that feeds itself stops here instead of never. */
  private static final int MOST_FIRINGS = 100_000;

  private final KieBase rules;
  // Kept as long as they are in use, so that another rule base finds them.
  private final List<LoadedFile> files;
  private final List<String> stages;
  private final Map<String, Map<String, RuleCited>> cited;

  private RuleBase(
      KieBase rules,
      List<LoadedFile> files,
      List<String> stages,
      Map<String, Map<String, RuleCited>> cited) {
    this.rules = rules;
    this.files = files;
    this.stages = stages;
    this.cited = cited;
  }

  /**
   * Puts the rules of a profile together, compiling those that are not compiled yet.
   *
   * @throws RulesDoNotCompile if they have errors, with file and line
   */
  public static RuleBase of(ResolvedProfile profile, CompiledRules compiled)
      throws RulesDoNotCompile {
    List<LoadedFile> files = compiled.of(profile.ruleFiles());
    List<Model> models = files.stream().flatMap(file -> file.models().stream()).toList();
    KieBase rules = KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
    return new RuleBase(rules, files, stages(profile.ruleFiles()), cited(profile));
  }

  /** The same rules as another profile cites them: its own clauses, the folders of its versions. */
  public RuleBase citedBy(ResolvedProfile profile) {
    return new RuleBase(rules, files, stages, cited(profile));
  }

  private static List<String> stages(List<RuleFile> files) {
    return files.stream().map(RuleFile::stage).distinct().sorted().toList();
  }

  /** By package and name: two layers may name a rule alike, each file has a package of its own. */
  private static Map<String, Map<String, RuleCited>> cited(ResolvedProfile profile) {
    Map<String, Map<String, RuleCited>> cited = new HashMap<>();
    int order = 0;
    for (RuleFile file : profile.ruleFiles()) {
      Map<String, RuleCited> ofFile = new HashMap<>();
      for (RuleHeader rule : file.rules()) {
        List<String> clauses = profile.citing(rule.clauses());
        ofFile.put(rule.name(), new RuleCited(order++, rule.name(), file.path(), clauses));
      }
      cited.put(file.packageName(), ofFile);
    }
    return cited;
  }

  /** Fires every rule for the evaluation's subjects; returns how many fired. */
  public int evaluate(Evaluation evaluation) {
    KieSession session = rules.newKieSession();
    try {
      Answer answer = evaluation.answer();
      session.setGlobal("answer", answer);
      session.addEventListener(new Announcer(answer));
      evaluation.subjects().forEach(session::insert);
      // A stack: the group that gets the focus last is the first to fire.
      for (int i = stages.size() - 1; i >= 0; i--) {
        session.getAgenda().getAgendaGroup(stages.get(i)).setFocus();
      }
      int fired = session.fireAllRules(MOST_FIRINGS);
      if (fired == MOST_FIRINGS) {
        throw new IllegalStateException("more than " + MOST_FIRINGS + " rules fired");
      }
      return fired;
    } finally {
      session.dispose();
    }
  }

  /** Tells the answer which rule is about to speak, so that it can cite it. */
  private final class Announcer extends DefaultAgendaEventListener {
    private final Answer answer;

    Announcer(Answer answer) {
      this.answer = answer;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      Rule rule = event.getMatch().getRule();
      answer.firing(cited.get(rule.getPackageName()).get(rule.getName()));
    }
  }
}
