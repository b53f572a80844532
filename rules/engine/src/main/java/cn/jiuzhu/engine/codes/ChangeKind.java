package cn.jiuzhu.engine.codes;

/** 变化类别: what changed in a household. */
public enum ChangeKind {
  @Meaning(zh = "收入增加", en = "income rose")
  INCOME_UP,
  @Meaning(zh = "收入减少", en = "income fell")
  INCOME_DOWN,
  @Meaning(zh = "支出增加", en = "expenses rose")
  EXPENSE_UP,
  @Meaning(zh = "财产变化", en = "property changed")
  ASSETS,
  @Meaning(zh = "人口变化", en = "members changed")
  MEMBERS,
  @Meaning(zh = "健康变化", en = "health changed")
  HEALTH,
  @Meaning(zh = "就业变化", en = "work changed")
  EMPLOYMENT,
  @Meaning(zh = "住房变化", en = "housing changed")
  HOUSING
}
