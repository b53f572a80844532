package cn.jiuzhu.engine.codes;

/** 救助对象类别: categories of persons and households that the documents name. */
public enum Category {
  @Meaning(zh = "最低生活保障对象", en = "minimum living guarantee")
  DIBAO,
  @Meaning(zh = "单人户低保对象", en = "minimum living guarantee for one person of a household")
  SINGLE_PERSON_DIBAO,
  @Meaning(zh = "特困人员", en = "persons in extreme difficulty")
  TEKUN,
  @Meaning(zh = "最低生活保障边缘家庭", en = "on the margin of the minimum living guarantee")
  DIBAO_MARGINAL,
  @Meaning(zh = "刚性支出困难家庭", en = "in difficulty through unavoidable expenses")
  RIGID_EXPENDITURE,
  @Meaning(zh = "低收入家庭", en = "low-income household")
  LOW_INCOME,
  @Meaning(zh = "防止返贫监测对象", en = "monitored against a return to poverty")
  ANTI_POVERTY_MONITORED,
  @Meaning(zh = "其他低收入人口", en = "other low-income population")
  OTHER_LOW_INCOME,
  @Meaning(zh = "孤儿", en = "orphan")
  ORPHAN,
  @Meaning(zh = "事实无人抚养儿童", en = "de facto unattended child")
  DE_FACTO_UNATTENDED_CHILD,
  @Meaning(zh = "困境儿童", en = "child in difficulty")
  CHILD_IN_DIFFICULTY,
  @Meaning(zh = "医疗救助对象", en = "recipient of medical aid")
  MEDICAL_AID,
  @Meaning(zh = "住房困难家庭", en = "household in housing hardship")
  HOUSING_HARDSHIP,
  @Meaning(zh = "困难残疾人", en = "disabled person in hardship")
  HARDSHIP_DISABLED,
  @Meaning(zh = "贫困重度残疾人", en = "severely disabled person in poverty")
  POOR_SEVERE_DISABLED,
  @Meaning(zh = "家庭经济困难学生", en = "student in hardship")
  HARDSHIP_STUDENT,
  @Meaning(zh = "疾病应急救助对象", en = "emergency patient who needs aid")
  EMERGENCY_MEDICAL,
  @Meaning(zh = "司法救助对象", en = "recipient of judicial aid")
  JUDICIAL_AID,
  @Meaning(zh = "法律援助对象", en = "recipient of legal aid")
  LEGAL_AID,
  @Meaning(zh = "困难职工", en = "worker in hardship")
  HARDSHIP_WORKER,
  @Meaning(zh = "就业困难人员", en = "person hard to employ")
  HARD_TO_EMPLOY,
  @Meaning(zh = "困难退役军人", en = "veteran in hardship")
  HARDSHIP_VETERAN,
  @Meaning(zh = "计划生育特别扶助对象", en = "special family-planning support")
  FAMILY_PLANNING_SUPPORT,
  @Meaning(zh = "高龄、重病、失能失智、空巢独居的困难人员", en = "aged, ill, disabled or lonely person in hardship")
  FOCUS_FRAIL,
  @Meaning(zh = "生活无着的流浪乞讨人员", en = "vagrant without means")
  VAGRANT,
  @Meaning(zh = "临时遇困人员", en = "person in temporary distress")
  TEMPORARY_DISTRESS,
  @Meaning(zh = "因病因灾因意外事件等生活困难的对象", en = "in hardship through illness, disaster or accident")
  EVENT_HARDSHIP,
  @Meaning(zh = "生活困难的城市建设者", en = "worker who came to build the city, in hardship")
  CITY_BUILDER_HARDSHIP,
  @Meaning(zh = "非本地户籍困难人员", en = "person in hardship registered elsewhere")
  NON_LOCAL_HARDSHIP,
  @Meaning(zh = "急难对象", en = "in an emergency")
  EMERGENCY,
  @Meaning(zh = "常态化帮扶对象", en = "in need of regular help")
  REGULAR_HELP,
  @Meaning(zh = "两年内申请未获批准或退出的对象", en = "refused or ended within the last two years")
  RECENT_APPLICANT,
  @Meaning(zh = "社区发现的困难对象", en = "found in difficulty by the community")
  COMMUNITY_FOUND
}
