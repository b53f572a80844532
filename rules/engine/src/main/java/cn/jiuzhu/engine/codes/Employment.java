package cn.jiuzhu.engine.codes;

/** 就业状况: state of employment. 无业 is UNEMPLOYED or NONE. */
public enum Employment {
  @Meaning(zh = "受雇", en = "employed")
  EMPLOYED,
  @Meaning(zh = "自营", en = "self-employed")
  SELF_EMPLOYED,
  @Meaning(zh = "务农", en = "farming")
  FARMING,
  @Meaning(zh = "灵活就业", en = "flexible work")
  FLEXIBLE,
  @Meaning(zh = "失业", en = "unemployed")
  UNEMPLOYED,
  @Meaning(zh = "下岗", en = "laid off")
  LAID_OFF,
  @Meaning(zh = "退休", en = "retired")
  RETIRED,
  @Meaning(zh = "在校学生", en = "student")
  STUDENT,
  @Meaning(zh = "未就业", en = "not in work")
  NONE
}
