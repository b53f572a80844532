package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words for the codes of an answer, each once, in the reader's language. */
final class Texts {
  private final ResolvedProfile profile;
  private final boolean english;
  private final SortedMap<String, String> texts = new TreeMap<>();

  private Texts(ResolvedProfile profile, Locale language) {
    this.profile = profile;
    this.english = language.getLanguage().equals("en");
  }

  /** The same answer with its words. */
  static Determination tell(Determination d, ResolvedProfile profile, Locale language) {
    Texts texts = new Texts(profile, language);
    for (CategoryOutcome category : d.categories()) {
      texts.add(category.code().name());
      texts.addAll(category.conditions());
    }
    for (AssistanceOutcome one : d.assistance()) {
      texts.addProgramme(one.programme());
      texts.addAll(one.conditions());
      if (one.amount() != null && one.amount().parts() != null) {
        one.amount().parts().forEach(part -> texts.add(part.code()));
      }
    }
    d.deadlines().stream().map(Deadline::kind).forEach(texts::add);
    Monitoring monitoring = d.monitoring();
    monitoring.reasons().forEach(reason -> texts.add(reason.code()));
    monitoring.alerts().forEach(alert -> texts.add(alert.code()));
    monitoring.tasks().forEach(task -> texts.add(task.kind()));
    monitoring.reviews().forEach(review -> texts.add(review.kind()));
    d.notices().forEach(notice -> texts.add(notice.code()));
    return new Determination(
        d.id(),
        d.locality(),
        d.asOf(),
        d.profile(),
        d.household(),
        d.categories(),
        d.assistance(),
        d.procedure(),
        d.monitoring(),
        d.deadlines(),
        d.missing(),
        d.notices(),
        d.willChange(),
        d.rules(),
        texts.texts);
  }

  private void addAll(List<Condition> conditions) {
    if (conditions == null) {
      return;
    }
    for (Condition condition : conditions) {
      add(condition.code());
      addAll(condition.parts());
    }
  }

  private void addProgramme(String code) {
    Programme programme = profile.programme(code);
    texts.put(code, in(programme.name()));
  }

  private void add(String code) {
    if (!texts.containsKey(code)) {
      Words words = profile.text(code);
      if (words != null) {
        texts.put(code, in(words));
      }
    }
  }

  private String in(Words words) {
    return english ? words.en() : words.zh();
  }
}
