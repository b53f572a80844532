package cn.jiuzhu.engine.codes;

/** 事由: kind of event that brought difficulty. */
public enum EventKind {
  @Meaning(zh = "疾病", en = "illness")
  ILLNESS,
  @Meaning(zh = "残疾", en = "disability")
  DISABILITY,
  @Meaning(zh = "就学", en = "cost of schooling")
  SCHOOLING,
  @Meaning(zh = "自然灾害", en = "natural disaster")
  DISASTER,
  @Meaning(zh = "火灾", en = "fire")
  FIRE,
  @Meaning(zh = "交通事故", en = "traffic accident")
  TRAFFIC_ACCIDENT,
  @Meaning(zh = "意外事件", en = "accident")
  ACCIDENT,
  @Meaning(zh = "突发公共事件", en = "public emergency")
  PUBLIC_EMERGENCY,
  @Meaning(zh = "失业", en = "loss of work")
  UNEMPLOYMENT,
  @Meaning(zh = "死亡", en = "death")
  DEATH,
  @Meaning(zh = "其他", en = "other")
  OTHER
}
