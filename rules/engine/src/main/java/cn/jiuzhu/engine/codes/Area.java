package cn.jiuzhu.engine.codes;

/** 城乡类型: the kind of place whose standard applies. */
public enum Area {
  @Meaning(zh = "城镇", en = "urban")
  URBAN,
  @Meaning(zh = "农村", en = "rural")
  RURAL
}
