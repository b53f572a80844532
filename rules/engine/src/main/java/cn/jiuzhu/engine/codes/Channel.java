package cn.jiuzhu.engine.codes;

/** 申请渠道: how an application came in. */
public enum Channel {
  @Meaning(zh = "网上申请", en = "online")
  ONLINE,
  @Meaning(zh = "手机端申请", en = "mobile")
  MOBILE,
  @Meaning(zh = "窗口申请", en = "at the counter")
  COUNTER,
  @Meaning(zh = "热线申请", en = "by hotline")
  HOTLINE,
  @Meaning(zh = "委托代办", en = "through an agent")
  AGENT
}
