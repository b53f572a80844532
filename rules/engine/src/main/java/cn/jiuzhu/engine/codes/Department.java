package cn.jiuzhu.engine.codes;

/** 部门: departments and bodies that give or support help. */
public enum Department {
  @Meaning(zh = "民政", en = "civil affairs")
  CIVIL_AFFAIRS,
  @Meaning(zh = "财政", en = "finance")
  FINANCE,
  @Meaning(zh = "医疗保障", en = "medical security")
  MEDICAL_SECURITY,
  @Meaning(zh = "卫生健康", en = "health")
  HEALTH,
  @Meaning(zh = "教育", en = "education")
  EDUCATION,
  @Meaning(zh = "住房城乡建设", en = "housing and construction")
  HOUSING,
  @Meaning(zh = "人力资源社会保障", en = "human resources and social security")
  HUMAN_RESOURCES,
  @Meaning(zh = "应急管理", en = "emergency management")
  EMERGENCY_MANAGEMENT,
  @Meaning(zh = "司法行政", en = "justice")
  JUSTICE,
  @Meaning(zh = "人民法院", en = "court")
  COURT,
  @Meaning(zh = "人民检察院", en = "procuratorate")
  PROCURATORATE,
  @Meaning(zh = "政法委", en = "political and legal commission")
  POLITICAL_LEGAL,
  @Meaning(zh = "公安", en = "public security")
  PUBLIC_SECURITY,
  @Meaning(zh = "残联", en = "disabled persons' federation")
  DISABLED_FEDERATION,
  @Meaning(zh = "工会", en = "trade union")
  TRADE_UNION,
  @Meaning(zh = "妇联", en = "women's federation")
  WOMEN_FEDERATION,
  @Meaning(zh = "共青团", en = "youth league")
  YOUTH_LEAGUE,
  @Meaning(zh = "退役军人事务", en = "veterans affairs")
  VETERANS,
  @Meaning(zh = "农业农村", en = "agriculture and rural affairs")
  AGRICULTURE_RURAL,
  @Meaning(zh = "乡村振兴", en = "rural revitalisation")
  RURAL_REVITALISATION,
  @Meaning(zh = "税务", en = "tax")
  TAX,
  @Meaning(zh = "发展改革", en = "development and reform")
  DEVELOPMENT_REFORM,
  @Meaning(zh = "交通运输", en = "transport")
  TRANSPORT,
  @Meaning(zh = "文化旅游", en = "culture and tourism")
  CULTURE_TOURISM,
  @Meaning(zh = "城市管理", en = "urban management")
  URBAN_MANAGEMENT,
  @Meaning(zh = "工业和信息化", en = "industry and information technology")
  INDUSTRY_IT,
  @Meaning(zh = "工商联", en = "federation of industry and commerce")
  INDUSTRY_COMMERCE_FEDERATION,
  @Meaning(zh = "组织部门", en = "organisation department")
  ORGANISATION,
  @Meaning(zh = "政务服务", en = "government services")
  GOVERNMENT_SERVICES,
  @Meaning(zh = "救助管理站", en = "rescue station")
  RESCUE_STATION,
  @Meaning(zh = "慈善组织", en = "charities")
  CHARITY,
  @Meaning(zh = "红十字会", en = "Red Cross")
  RED_CROSS,
  @Meaning(zh = "乡镇(街道)", en = "township or subdistrict")
  TOWNSHIP
}
