package cn.jiuzhu.engine.codes;

/** 认定等级: grade of a status held with a department. */
public enum RegisterGrade {
  @Meaning(zh = "深度困难", en = "worker in deep hardship")
  DEEP,
  @Meaning(zh = "相对困难", en = "worker in relative hardship")
  RELATIVE,
  @Meaning(zh = "意外致困", en = "worker in hardship through an accident")
  ACCIDENT,
  @Meaning(zh = "一般困难", en = "student in some hardship")
  GENERAL,
  @Meaning(zh = "困难", en = "student in hardship")
  DIFFICULT,
  @Meaning(zh = "特别困难", en = "student in extreme hardship")
  EXTREME
}
