package cn.jiuzhu.engine.check;

/** One thing to look for in profiles that can be read. */
interface Lint {
  void check(Material material, Findings findings);
}
