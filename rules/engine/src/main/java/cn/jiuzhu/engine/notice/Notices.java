package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.ProfileSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes notices to applicants in the words of their locality. Safe for concurrent use.
 *
 * <p>The same answers under the same templates give the same notice, byte for byte: it bears no
 * clock, and the digests of both stand on it.
 */
public final class Notices {
  private final ProfileSet profiles;
  private final Map<String, Templates> templates = new ConcurrentHashMap<>();

  public Notices(ProfileSet profiles) {
    this.profiles = profiles;
  }

  /** The profiles whose templates and clauses it writes with. */
  public ProfileSet profiles() {
    return profiles;
  }

  /**
   * The notice as a page of HTML, in Chinese.
   *
   * @throws NoticeRefused if the answer does not bear such a notice, says nothing of its subject,
   *     or was given under another state of the policy
   */
  public String html(NoticeOrder order) throws NoticeRefused {
    LetterWriter writer = LetterWriter.of(order, profiles);
    String locality = order.now().locality();
    return templates
        .computeIfAbsent(locality, code -> new Templates(profiles.notices(code)))
        .render(order.kind(), writer.letter(), writer.basis(), order.now().asOf())
        .orElseThrow(
            () ->
                new NoticeRefused(
                    NoticeRefused.Reason.NO_TEMPLATE,
                    "该地区及其上级层没有这种告知书的模板 notices/" + order.kind().template() + ".html",
                    "Neither the locality nor a layer above has a template notices/"
                        + order.kind().template()
                        + ".html"));
  }
}
