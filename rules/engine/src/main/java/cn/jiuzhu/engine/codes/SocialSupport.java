package cn.jiuzhu.engine.codes;

/** 社会力量帮扶: whether a charity or volunteers can help. */
public enum SocialSupport {
  @Meaning(zh = "有社会力量帮扶", en = "help is available")
  AVAILABLE,
  @Meaning(zh = "无社会力量帮扶", en = "no help is available")
  NONE
}
