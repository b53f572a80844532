package cn.jiuzhu.engine.codes;

/** 基本医疗保险类别: scheme of basic medical insurance. */
public enum MedicalScheme {
  @Meaning(zh = "城乡居民基本医疗保险", en = "residents' scheme")
  RESIDENT,
  @Meaning(zh = "职工基本医疗保险", en = "employees' scheme")
  EMPLOYEE,
  @Meaning(zh = "未参保", en = "not insured")
  NONE
}
