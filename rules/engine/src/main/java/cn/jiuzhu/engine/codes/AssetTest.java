package cn.jiuzhu.engine.codes;

/** 财产核对结果: result of the official property check. */
public enum AssetTest {
  @Meaning(zh = "符合财产规定", en = "property within the rule")
  PASSED,
  @Meaning(zh = "不符合财产规定", en = "property beyond the rule")
  FAILED
}
