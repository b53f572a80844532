package cn.jiuzhu.engine.codes;

/** 特困供养方式: how a person on tekun is supported. */
public enum TekunSupport {
  @Meaning(zh = "分散供养", en = "at home")
  DISPERSED,
  @Meaning(zh = "集中供养", en = "in an institution")
  CENTRALISED
}
