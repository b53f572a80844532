package cn.jiuzhu.engine.codes;

/** 困境儿童类别: status as recognised by civil affairs. */
public enum ChildStatus {
  @Meaning(zh = "无", en = "none")
  NONE,
  @Meaning(zh = "孤儿", en = "orphan")
  ORPHAN,
  @Meaning(zh = "事实无人抚养儿童", en = "de facto unattended")
  DE_FACTO_UNATTENDED,
  @Meaning(zh = "困境儿童", en = "child in difficulty")
  IN_DIFFICULTY
}
