package cn.jiuzhu.engine.codes;

/** 固定收入: regular income. */
public enum FixedIncome {
  @Meaning(zh = "无固定收入", en = "none")
  NONE,
  @Meaning(zh = "依靠抚恤金生活", en = "lives on a preferential pension")
  PREFERENTIAL_PENSION,
  @Meaning(zh = "其他固定收入", en = "other regular income")
  OTHER
}
