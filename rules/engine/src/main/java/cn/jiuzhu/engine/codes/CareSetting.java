package cn.jiuzhu.engine.codes;

/** 就医类型: in what setting a medical cost arose. */
public enum CareSetting {
  @Meaning(zh = "住院", en = "inpatient")
  INPATIENT,
  @Meaning(zh = "慢性病、特殊病门诊", en = "outpatient for a chronic or special illness")
  CHRONIC_OUTPATIENT,
  @Meaning(zh = "普通门诊", en = "ordinary outpatient")
  OUTPATIENT
}
