package cn.jiuzhu.engine.codes;

/** 残疾类别: kind of disability as certified. */
public enum DisabilityType {
  @Meaning(zh = "无残疾", en = "known to have none")
  NONE,
  @Meaning(zh = "视力残疾", en = "visual")
  VISUAL,
  @Meaning(zh = "听力残疾", en = "hearing")
  HEARING,
  @Meaning(zh = "言语残疾", en = "speech")
  SPEECH,
  @Meaning(zh = "肢体残疾", en = "physical")
  PHYSICAL,
  @Meaning(zh = "智力残疾", en = "intellectual")
  INTELLECTUAL,
  @Meaning(zh = "精神残疾", en = "mental")
  MENTAL,
  @Meaning(zh = "多重残疾", en = "more than one kind")
  MULTIPLE
}
