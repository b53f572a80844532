package cn.jiuzhu.toolkit.diff;

/** What a policy is made of, in the order in which a clause's changes are shown. */
enum Kind {
  CLAUSE,
  STANDARD,
  OPTION,
  RULE,
  ROW,
  PROGRAMME,
  TEXT
}
