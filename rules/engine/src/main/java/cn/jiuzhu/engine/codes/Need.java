package cn.jiuzhu.engine.codes;

/** 救助需求: a need for help. */
public enum Need {
  @Meaning(zh = "基本生活", en = "basic living")
  BASIC_LIVING,
  @Meaning(zh = "医疗", en = "medical care")
  MEDICAL,
  @Meaning(zh = "教育", en = "education")
  EDUCATION,
  @Meaning(zh = "住房", en = "housing")
  HOUSING,
  @Meaning(zh = "就业", en = "work")
  EMPLOYMENT,
  @Meaning(zh = "受灾", en = "relief after a disaster")
  DISASTER,
  @Meaning(zh = "法律援助", en = "legal aid")
  LEGAL,
  @Meaning(zh = "司法救助", en = "judicial aid")
  JUDICIAL,
  @Meaning(zh = "残疾人服务", en = "services for the disabled")
  DISABILITY,
  @Meaning(zh = "照料护理", en = "care and nursing")
  CARE,
  @Meaning(zh = "服务类救助", en = "other services")
  SERVICE
}
