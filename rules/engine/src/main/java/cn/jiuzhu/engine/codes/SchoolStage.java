package cn.jiuzhu.engine.codes;

/** 就学阶段: stage of schooling. */
public enum SchoolStage {
  @Meaning(zh = "未就学", en = "not at school")
  NONE,
  @Meaning(zh = "学前教育", en = "preschool")
  PRESCHOOL,
  @Meaning(zh = "义务教育", en = "compulsory schooling")
  COMPULSORY,
  @Meaning(zh = "普通高中", en = "senior secondary school")
  SENIOR_SECONDARY,
  @Meaning(zh = "中等职业教育(含技工)", en = "secondary vocational or technical school")
  VOCATIONAL,
  @Meaning(zh = "专科", en = "junior college")
  JUNIOR_COLLEGE,
  @Meaning(zh = "本科", en = "undergraduate")
  UNDERGRADUATE,
  @Meaning(zh = "研究生", en = "postgraduate")
  POSTGRADUATE
}
