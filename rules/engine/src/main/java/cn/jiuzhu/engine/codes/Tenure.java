package cn.jiuzhu.engine.codes;

/** 住房类型: by what right the household lives in its home. */
public enum Tenure {
  @Meaning(zh = "自有住房", en = "owned")
  OWNED,
  @Meaning(zh = "廉租住房", en = "low-rent housing")
  LOW_RENT,
  @Meaning(zh = "公共租赁住房", en = "public rental housing")
  PUBLIC_RENTAL,
  @Meaning(zh = "市场租赁", en = "rented on the market")
  MARKET_RENT,
  @Meaning(zh = "无房", en = "no home")
  NONE
}
