package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.notice.TemplateCheck;

/** The templates of notices can be filled in. */
final class NoticeTemplates implements Lint {
  @Override
  public void check(Material material, Findings findings) {
    TemplateCheck.problems(material.profiles())
        .forEach(problem -> findings.add(problem, Finding.Severity.ERROR));
  }
}
