package cn.jiuzhu.engine.codes;

/** 财产类别: kind of property. */
public enum AssetKind {
  @Meaning(zh = "现金和存款", en = "cash and deposits")
  DEPOSIT,
  @Meaning(zh = "有价证券", en = "securities")
  SECURITIES,
  @Meaning(zh = "商业保险", en = "commercial insurance")
  INSURANCE,
  @Meaning(zh = "债权", en = "money owed to the household")
  CLAIM,
  @Meaning(zh = "互联网金融资产", en = "balances and products held with online services")
  INTERNET_FINANCE,
  @Meaning(zh = "机动车辆", en = "motor vehicle")
  VEHICLE,
  @Meaning(zh = "房产", en = "house or flat")
  HOUSE,
  @Meaning(zh = "其他财产", en = "other property")
  OTHER
}
