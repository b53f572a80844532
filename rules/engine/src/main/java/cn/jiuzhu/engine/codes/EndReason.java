package cn.jiuzhu.engine.codes;

/** 停保原因: why assistance ended. */
public enum EndReason {
  @Meaning(zh = "就业", en = "a member took up work")
  REEMPLOYED,
  @Meaning(zh = "创业", en = "a member started a business")
  STARTED_BUSINESS,
  @Meaning(zh = "收入超过标准", en = "income no longer below the standard")
  INCOME_ABOVE_STANDARD,
  @Meaning(zh = "财产超过限额", en = "property beyond the rule")
  ASSETS_ABOVE_LIMIT,
  @Meaning(zh = "自愿退出", en = "the household gave it up")
  VOLUNTARY,
  @Meaning(zh = "死亡", en = "death")
  DEATH,
  @Meaning(zh = "迁出", en = "moved away")
  MOVED,
  @Meaning(zh = "期满", en = "the period ran out")
  EXPIRED,
  @Meaning(zh = "恢复劳动能力", en = "capacity for work regained")
  LABOUR_REGAINED,
  @Meaning(zh = "有人履行法定义务", en = "a supporter able to meet the statutory duty")
  SUPPORTER_FOUND,
  @Meaning(zh = "虚报隐瞒", en = "false declaration")
  FALSE_DECLARATION,
  @Meaning(zh = "拒绝核查", en = "refused a check")
  REFUSED_CHECK,
  @Meaning(zh = "其他原因", en = "other reason")
  OTHER
}
