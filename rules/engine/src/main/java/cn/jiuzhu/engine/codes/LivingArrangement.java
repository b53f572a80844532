package cn.jiuzhu.engine.codes;

/** 居住方式: where and with whom a person lives. */
public enum LivingArrangement {
  @Meaning(zh = "与家人同住", en = "with family")
  FAMILY,
  @Meaning(zh = "独居", en = "alone")
  ALONE,
  @Meaning(zh = "空巢", en = "elderly couple whose children live elsewhere")
  EMPTY_NEST,
  @Meaning(zh = "寄养或亲属抚养", en = "with a foster family or relatives")
  FOSTER_OR_RELATIVE,
  @Meaning(zh = "养老服务机构", en = "care home")
  CARE_HOME,
  @Meaning(zh = "福利机构", en = "welfare institution")
  WELFARE_INSTITUTION,
  @Meaning(zh = "救助管理站", en = "rescue station")
  RESCUE_STATION
}
