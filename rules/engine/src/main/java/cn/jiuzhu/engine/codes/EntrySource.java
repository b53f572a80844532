package cn.jiuzhu.engine.codes;

/** 信息来源: how something came into a household's file. */
public enum EntrySource {
  @Meaning(zh = "申请", en = "an application")
  APPLICATION,
  @Meaning(zh = "入户走访", en = "a visit")
  VISIT,
  @Meaning(zh = "家庭报告", en = "the household's own report")
  REPORT,
  @Meaning(zh = "数据比对", en = "data matching")
  DATA_MATCH,
  @Meaning(zh = "定期复核", en = "a review")
  REVIEW,
  @Meaning(zh = "更正", en = "correction of an earlier entry")
  CORRECTION,
  @Meaning(zh = "批量导入", en = "import from another system")
  IMPORT
}
