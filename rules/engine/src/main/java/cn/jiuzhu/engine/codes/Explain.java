package cn.jiuzhu.engine.codes;

/** How much of its reasoning an answer shows. */
public enum Explain {
  @Meaning(zh = "只给结论", en = "outcomes only")
  NONE,
  @Meaning(zh = "给出理由", en = "the conditions that decide each outcome")
  REASONS,
  @Meaning(zh = "给出全部过程", en = "every condition, and every rule that fired, in order")
  FULL
}
