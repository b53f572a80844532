package cn.jiuzhu.service.registry;

/** What became of a household that was taken in. */
public enum Taken {
  /** There is a file now. */
  CREATED,
  /** The file has an entry more. */
  CHANGED,
  /** The file said so already. */
  UNCHANGED
}
