package cn.jiuzhu.engine.codes;

/** 性别: sex. */
public enum Sex {
  @Meaning(zh = "女", en = "female")
  FEMALE,
  @Meaning(zh = "男", en = "male")
  MALE
}
