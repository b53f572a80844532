package cn.jiuzhu.engine.codes;

/** 收入类别: kind of income. */
public enum IncomeKind {
  @Meaning(zh = "工资性收入", en = "wage")
  WAGE,
  @Meaning(zh = "经营净收入", en = "net business income")
  BUSINESS,
  @Meaning(zh = "财产净收入", en = "net income from property")
  PROPERTY,
  @Meaning(zh = "转移净收入", en = "net transfers")
  TRANSFER,
  @Meaning(zh = "养老金", en = "pension")
  PENSION,
  @Meaning(zh = "基础养老金中央部分", en = "central part of the basic pension")
  BASIC_PENSION_BASE,
  @Meaning(zh = "基础养老金地方部分", en = "local part of the basic pension")
  BASIC_PENSION_LOCAL,
  @Meaning(zh = "优抚抚恤补助", en = "preferential pension")
  PREFERENTIAL_PENSION,
  @Meaning(zh = "计划生育奖励扶助金", en = "family-planning reward")
  FAMILY_PLANNING_REWARD,
  @Meaning(zh = "奖学金、助学金", en = "scholarship or grant")
  SCHOLARSHIP,
  @Meaning(zh = "见义勇为奖励", en = "reward for bravery")
  BRAVERY_REWARD,
  @Meaning(zh = "政府救助金", en = "government assistance")
  GOVERNMENT_ASSISTANCE,
  @Meaning(zh = "高龄津贴", en = "old-age allowance")
  OLD_AGE_ALLOWANCE,
  @Meaning(zh = "残疾人补贴", en = "disability subsidy")
  DISABILITY_SUBSIDY,
  @Meaning(zh = "儿童基本生活费", en = "children's allowance")
  CHILD_ALLOWANCE,
  @Meaning(zh = "其他收入", en = "other income")
  OTHER
}
