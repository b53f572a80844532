package cn.jiuzhu.engine.codes;

/** 部门认定身份: status held with a department. */
public enum RegisterCode {
  @Meaning(zh = "医疗救助对象", en = "medical aid")
  MEDICAL_AID,
  @Meaning(zh = "住房救助对象", en = "housing aid")
  HOUSING_AID,
  @Meaning(zh = "教育救助对象", en = "education aid")
  EDUCATION_AID,
  @Meaning(zh = "就业救助对象", en = "employment aid")
  EMPLOYMENT_AID,
  @Meaning(zh = "司法救助对象", en = "judicial aid")
  JUDICIAL_AID,
  @Meaning(zh = "法律援助对象", en = "legal aid")
  LEGAL_AID,
  @Meaning(zh = "困难职工", en = "worker in hardship")
  HARDSHIP_WORKER,
  @Meaning(zh = "家庭经济困难学生", en = "student in hardship")
  HARDSHIP_STUDENT,
  @Meaning(zh = "困难残疾人", en = "disabled person in hardship")
  HARDSHIP_DISABLED,
  @Meaning(zh = "困难退役军人", en = "veteran in hardship")
  HARDSHIP_VETERAN,
  @Meaning(zh = "计划生育特别扶助对象", en = "special family-planning support")
  FAMILY_PLANNING_SUPPORT,
  @Meaning(zh = "残疾人两项补贴对象", en = "the two disability subsidies")
  TWO_DISABILITY_SUBSIDIES,
  @Meaning(zh = "儿童基本生活保障对象", en = "children's basic living")
  CHILD_BASIC_LIVING,
  @Meaning(zh = "优抚对象", en = "preferential treatment")
  PREFERENTIAL_TREATMENT,
  @Meaning(zh = "其他低收入人口", en = "other low-income population")
  OTHER_LOW_INCOME,
  @Meaning(zh = "工会帮扶对象", en = "helped by the trade union")
  TRADE_UNION_HELP,
  @Meaning(zh = "共青团帮扶对象", en = "helped by the youth league")
  YOUTH_LEAGUE_HELP,
  @Meaning(zh = "妇联帮扶对象", en = "helped by the women's federation")
  WOMEN_FEDERATION_HELP,
  @Meaning(zh = "残联帮扶对象", en = "helped by the disabled persons' federation")
  DISABLED_FEDERATION_HELP,
  @Meaning(zh = "红十字会帮扶对象", en = "helped by the Red Cross")
  RED_CROSS_HELP,
  @Meaning(zh = "农业农村部门帮扶对象", en = "helped by agriculture and rural affairs")
  AGRICULTURE_RURAL_HELP
}
