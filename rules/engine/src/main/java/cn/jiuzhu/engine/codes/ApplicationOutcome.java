package cn.jiuzhu.engine.codes;

/** 审核结果: how an application was decided. */
public enum ApplicationOutcome {
  @Meaning(zh = "批准", en = "approved")
  APPROVED,
  @Meaning(zh = "不予批准", en = "refused")
  REFUSED
}
