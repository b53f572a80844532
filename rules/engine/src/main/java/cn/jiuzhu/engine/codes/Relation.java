package cn.jiuzhu.engine.codes;

/** 与户主关系: relation to the head of the household. */
public enum Relation {
  @Meaning(zh = "户主", en = "head of the household")
  HEAD,
  @Meaning(zh = "配偶", en = "spouse")
  SPOUSE,
  @Meaning(zh = "子女", en = "child")
  CHILD,
  @Meaning(zh = "父母", en = "parent")
  PARENT,
  @Meaning(zh = "兄弟姐妹", en = "brother or sister")
  SIBLING,
  @Meaning(zh = "(外)孙子女", en = "grandchild")
  GRANDCHILD,
  @Meaning(zh = "(外)祖父母", en = "grandparent")
  GRANDPARENT,
  @Meaning(zh = "其他", en = "other")
  OTHER
}
