package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Notice;
import cn.jiuzhu.engine.determination.OutcomeChange;
import cn.jiuzhu.engine.determination.WillChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares an answer with that of a later day. */
final class Outlook {
  static final String NOTICE = "WILL_CHANGE_ON";

  private final Determination now;
  private final Determination then;

  Outlook(Determination now, Determination then) {
    this.now = now;
    this.then = then;
  }

  /**
   * The answer with what will change.
   *
   * @param noticeText the words for the notice; null if there are none
   */
  Determination told(String noticeText) {
    WillChange change =
        new WillChange(
            then.asOf(),
            then.profile(),
            OutcomeChanges.ofCategories(now, then),
            OutcomeChanges.ofAssistance(now, then));
    List<Notice> notices = new ArrayList<>(now.notices());
    SortedMap<String, String> texts = new TreeMap<>(now.texts());
    if (!change.categories().isEmpty() || !change.assistance().isEmpty()) {
      notices.add(new Notice(NOTICE, then.asOf().toString()));
      notices.sort(null);
      if (noticeText != null) {
        texts.put(NOTICE, noticeText);
      }
    }
    Stream.concat(change.categories().stream(), change.assistance().stream())
        .forEach(one -> addTexts(one, texts));
    return now.withChange(change, notices, texts);
  }

  private void addTexts(OutcomeChange change, Map<String, String> texts) {
    addText(change.code(), texts);
    if (change.to() != null && change.to().amount() != null) {
      List<Amount.Part> parts = change.to().amount().parts();
      if (parts != null) {
        parts.forEach(part -> addText(part.code(), texts));
      }
    }
  }

  private void addText(String code, Map<String, String> texts) {
    String text = then.texts().get(code);
    if (text != null) {
      texts.putIfAbsent(code, text);
    }
  }
}
