package cn.jiuzhu.engine.codes;

/** 支出类别: kind of expense. */
public enum ExpenseKind {
  @Meaning(zh = "医疗费用总额", en = "whole medical bill")
  MEDICAL_TOTAL,
  @Meaning(zh = "政策范围内医疗费用", en = "in-policy inpatient and chronic or special outpatient cost")
  MEDICAL_IN_POLICY,
  @Meaning(zh = "基本医保报销", en = "paid by basic medical insurance")
  MEDICAL_REIMBURSED_BASIC,
  @Meaning(zh = "大病保险报销", en = "paid by serious-illness insurance")
  MEDICAL_REIMBURSED_SERIOUS,
  @Meaning(zh = "补充医疗保险报销", en = "paid by supplementary insurance")
  MEDICAL_REIMBURSED_SUPPLEMENTARY,
  @Meaning(zh = "商业保险赔付", en = "paid by commercial insurance")
  MEDICAL_REIMBURSED_COMMERCIAL,
  @Meaning(zh = "其他渠道报销", en = "paid from elsewhere")
  MEDICAL_REIMBURSED_OTHER,
  @Meaning(zh = "医疗救助金", en = "paid by medical aid")
  MEDICAL_ASSISTANCE_PAID,
  @Meaning(zh = "慈善医疗帮扶", en = "paid by charity")
  MEDICAL_CHARITY,
  @Meaning(zh = "医疗费用个人负担", en = "medical cost borne by the person")
  MEDICAL_OUT_OF_POCKET,
  @Meaning(zh = "住院押金", en = "deposit on admission to hospital")
  INPATIENT_DEPOSIT,
  @Meaning(zh = "教育支出", en = "education")
  EDUCATION,
  @Meaning(zh = "康复支出", en = "rehabilitation")
  REHABILITATION,
  @Meaning(zh = "残疾相关支出", en = "cost of a disability")
  DISABILITY,
  @Meaning(zh = "护理费", en = "nursing")
  NURSING,
  @Meaning(zh = "营养费", en = "nutrition")
  NUTRITION,
  @Meaning(zh = "生活支出", en = "living")
  LIVING,
  @Meaning(zh = "就业成本", en = "cost of working")
  EMPLOYMENT_COST,
  @Meaning(zh = "其他支出", en = "other expense")
  OTHER
}
