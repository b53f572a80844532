package cn.jiuzhu.engine.codes;

/** 父母状况: whether a parent can bring up the child. */
public enum ParentStatus {
  @Meaning(zh = "有抚养能力", en = "able")
  ABLE,
  @Meaning(zh = "重残", en = "severely disabled")
  SEVERE_DISABLED,
  @Meaning(zh = "重病", en = "seriously ill")
  SERIOUSLY_ILL,
  @Meaning(zh = "服刑在押", en = "in prison")
  IMPRISONED,
  @Meaning(zh = "强制隔离戒毒", en = "in compulsory detoxification")
  COMPULSORY_DETOX,
  @Meaning(zh = "被执行其他限制人身自由的措施", en = "otherwise deprived of liberty")
  RESTRICTED,
  @Meaning(zh = "失联", en = "out of contact")
  LOST_CONTACT,
  @Meaning(zh = "死亡", en = "dead")
  DEAD,
  @Meaning(zh = "宣告失踪", en = "declared missing")
  MISSING
}
