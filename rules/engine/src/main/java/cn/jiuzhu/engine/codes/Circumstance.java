package cn.jiuzhu.engine.codes;

/** 特殊情形: a circumstance that a clause names. */
public enum Circumstance {
  @Meaning(zh = "流浪乞讨", en = "vagrant or begging")
  VAGRANT,
  @Meaning(zh = "走失", en = "lost")
  LOST,
  @Meaning(zh = "务工不着", en = "came to find work and found none")
  NO_WORK_FOUND,
  @Meaning(zh = "遭受家庭暴力", en = "suffers domestic violence")
  DOMESTIC_VIOLENCE,
  @Meaning(zh = "遭受虐待、遗弃", en = "abused or abandoned")
  ABUSED_OR_ABANDONED,
  @Meaning(zh = "得不到赔偿的受害人", en = "injured party who gets no compensation")
  UNCOMPENSATED_VICTIM,
  @Meaning(zh = "婚姻家庭纠纷", en = "family dispute")
  FAMILY_DISPUTE,
  @Meaning(zh = "刑满释放", en = "released from prison")
  RELEASED_PRISONER,
  @Meaning(zh = "戒毒康复", en = "completed detoxification")
  DETOX_COMPLETED,
  @Meaning(zh = "社区矫正", en = "in community correction")
  COMMUNITY_CORRECTION,
  @Meaning(zh = "农民工", en = "migrant worker")
  MIGRANT_WORKER,
  @Meaning(zh = "城市建设者", en = "worker who came to build the city")
  CITY_BUILDER,
  @Meaning(zh = "临时滞留人员", en = "temporarily in the locality")
  TEMPORARY_VISITOR,
  @Meaning(zh = "居住企业集中生活区", en = "lives on an enterprise's estate")
  ENTERPRISE_ESTATE,
  @Meaning(zh = "留守", en = "left behind")
  LEFT_BEHIND,
  @Meaning(zh = "单亲", en = "single parent")
  SINGLE_PARENT,
  @Meaning(zh = "孕妇", en = "pregnant")
  PREGNANT,
  @Meaning(zh = "哺乳期妇女", en = "nursing mother")
  NURSING_MOTHER,
  @Meaning(zh = "行动不便", en = "limited mobility")
  MOBILITY_LIMITED,
  @Meaning(zh = "监护缺失或监护不当", en = "guardian absent or failing")
  GUARDIAN_FAILING,
  @Meaning(zh = "无户籍", en = "without hukou")
  NO_HUKOU,
  @Meaning(zh = "在监狱服刑", en = "in prison")
  IN_PRISON,
  @Meaning(zh = "强制隔离戒毒", en = "in compulsory detoxification")
  COMPULSORY_DETOX,
  @Meaning(zh = "宣告失踪", en = "declared missing")
  DECLARED_MISSING,
  @Meaning(zh = "脱离家庭独立生活的宗教教职人员", en = "clergy living apart from the family")
  CLERGY_AWAY
}
