package cn.jiuzhu.engine.codes;

/** 灾害救助阶段: phase of disaster relief. */
public enum DisasterPhase {
  @Meaning(zh = "应急救助", en = "emergency relief")
  EMERGENCY,
  @Meaning(zh = "过渡期生活救助", en = "relief during the transition")
  TRANSITION,
  @Meaning(zh = "旱灾生活救助", en = "relief in a drought")
  DROUGHT,
  @Meaning(zh = "冬春救助", en = "relief over winter and spring")
  WINTER_SPRING,
  @Meaning(zh = "倒损住房恢复重建", en = "rebuilding of homes")
  REBUILDING
}
