package cn.jiuzhu.engine.codes;

/** 专项和临时救助: programmes that one applies for besides the categories. */
public enum AidProgramme {
  @Meaning(zh = "临时救助", en = "temporary assistance")
  TEMPORARY_ASSISTANCE,
  @Meaning(zh = "医疗救助", en = "medical aid")
  MEDICAL_AID,
  @Meaning(zh = "教育救助", en = "education aid")
  EDUCATION_AID,
  @Meaning(zh = "住房救助", en = "housing aid")
  HOUSING_AID,
  @Meaning(zh = "就业救助", en = "employment aid")
  EMPLOYMENT_AID
}
