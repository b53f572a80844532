package cn.jiuzhu.engine.codes;

/** 生活困难程度: the township's finding on 生活困难. */
public enum Hardship {
  @Meaning(zh = "不困难", en = "no hardship")
  NONE,
  @Meaning(zh = "生活困难", en = "hardship")
  ORDINARY,
  @Meaning(zh = "生活严重困难", en = "serious hardship")
  SERIOUS
}
