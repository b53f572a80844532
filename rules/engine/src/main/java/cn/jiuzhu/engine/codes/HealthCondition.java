package cn.jiuzhu.engine.codes;

/** 健康状况: a health condition that a clause names. */
public enum HealthCondition {
  @Meaning(zh = "失智", en = "dementia")
  DEMENTIA,
  @Meaning(zh = "偏瘫", en = "hemiplegia")
  HEMIPLEGIA,
  @Meaning(zh = "白内障", en = "cataract")
  CATARACT,
  @Meaning(zh = "规定的慢性病", en = "chronic illness on the local list")
  CHRONIC_LISTED,
  @Meaning(zh = "其他", en = "other")
  OTHER
}
