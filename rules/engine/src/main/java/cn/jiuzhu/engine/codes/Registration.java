package cn.jiuzhu.engine.codes;

/** 户籍: whether the hukou lies within the area that decides. */
public enum Registration {
  @Meaning(zh = "本地户籍", en = "hukou within the area that decides")
  LOCAL,
  @Meaning(zh = "持居住证", en = "hukou elsewhere, residence permit here")
  RESIDENCE_PERMIT,
  @Meaning(zh = "非本地户籍", en = "hukou elsewhere, no residence permit here")
  NON_LOCAL
}
