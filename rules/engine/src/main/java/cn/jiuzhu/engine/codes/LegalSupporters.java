package cn.jiuzhu.engine.codes;

/** 法定赡养、抚养、扶养义务人: the persons who owe support by law (民发〔2021〕43号 art. 8). */
public enum LegalSupporters {
  @Meaning(zh = "无法定义务人", en = "there is none")
  NONE,
  @Meaning(zh = "无履行义务能力", en = "there is one, unable to support")
  UNABLE,
  @Meaning(zh = "有履行义务能力", en = "there is one, able to support")
  ABLE
}
