package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.Sentences;

/** What is found in the templates of notices. */
public enum NoticeCode implements MessageCode {
  UNKNOWN_NOTICE(
      "没有名为“{0}”的告知书模板", "there is no notice template '{0}'", "可用：{1}", "templates: {1}"),
  NOTICE_SYNTAX(
      "模板写法有误：{0}",
      "the template is broken: {0}",
      "每个 {#…} 都要有 {/…}；占位符的大括号后面不留空格，样式的大括号后面要留",
      "close every {#…} with its {/…}; no space after the brace of a placeholder, one after a brace of CSS"),
  UNKNOWN_SECTION("模板没有“#{0}”这种段", "there is no section '#{0}'", "可用：{1}", "sections: {1}"),
  UNKNOWN_PLACEHOLDER(
      "没有占位符“{0}”",
      "there is no placeholder '{0}'",
      "此处可用：{1}。样式的大括号后面要留空格",
      "known here: {1}. A brace of CSS has a space after it");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Sentences sentences;

  NoticeCode(String zh, String en, String adviceZh, String adviceEn) {
    sentences = new Sentences(zh, en, adviceZh, adviceEn);
  }

  @Override
  public Sentences sentences() {
    return sentences;
  }
}
