package cn.jiuzhu.engine.determination;

/** Whether a category belongs to the household as one or to each person. */
public enum Scope {
  HOUSEHOLD,
  PERSON
}
