package cn.jiuzhu.engine.codes;

/** 计算期间: the period that an amount covers. */
public enum Per {
  @Meaning(zh = "每月", en = "a month")
  MONTH,
  @Meaning(zh = "每年", en = "a year")
  YEAR,
  @Meaning(zh = "一次性", en = "once")
  ONCE
}
