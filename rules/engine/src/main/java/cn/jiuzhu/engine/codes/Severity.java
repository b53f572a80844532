package cn.jiuzhu.engine.codes;

/** 严重程度: gravity of an event. */
public enum Severity {
  @Meaning(zh = "一般", en = "ordinary")
  ORDINARY,
  @Meaning(zh = "重大", en = "major")
  MAJOR
}
