package cn.jiuzhu.engine.codes;

/** 线索来源: how a household came to notice. */
public enum LeadSource {
  @Meaning(zh = "本人求助", en = "the household itself")
  SELF_REPORT,
  @Meaning(zh = "走访排查", en = "a visit")
  VISIT,
  @Meaning(zh = "村(居)报告", en = "report of the village or residents' committee")
  VILLAGE_REPORT,
  @Meaning(zh = "来信来访", en = "letter or petition")
  PETITION,
  @Meaning(zh = "服务热线", en = "hotline")
  HOTLINE,
  @Meaning(zh = "数据比对", en = "data matching")
  DATA_MATCH,
  @Meaning(zh = "部门推送", en = "another department")
  DEPARTMENT,
  @Meaning(zh = "社会力量", en = "charity or volunteers")
  CHARITY
}
