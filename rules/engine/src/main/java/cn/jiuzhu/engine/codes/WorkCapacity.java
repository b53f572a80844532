package cn.jiuzhu.engine.codes;

/** 劳动能力: capacity for work as assessed. */
public enum WorkCapacity {
  @Meaning(zh = "有劳动能力", en = "full")
  FULL,
  @Meaning(zh = "部分丧失劳动能力", en = "partly lost")
  PARTIAL,
  @Meaning(zh = "完全丧失劳动能力", en = "none")
  NONE
}
