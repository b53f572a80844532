package cn.jiuzhu.engine.notice;

import java.util.Locale;

/** What a notice tells; each kind has a template of its own. */
public enum NoticeKind {
  /** 同意: what was applied for is due. */
  APPROVAL,
  /** 不予: it is not. */
  REFUSAL,
  /** 变更: the household still has it, otherwise than before. */
  CHANGE,
  /** 终止: the household no longer has it. */
  END;

  /** Name of its template, without {@code .html}. */
  String template() {
    return name().toLowerCase(Locale.ROOT);
  }
}
