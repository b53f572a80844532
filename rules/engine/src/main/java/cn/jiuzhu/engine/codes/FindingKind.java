package cn.jiuzhu.engine.codes;

/** 核查发现: what a check found against a household. */
public enum FindingKind {
  @Meaning(zh = "虚报、隐瞒、伪造", en = "false declaration")
  FALSE_DECLARATION,
  @Meaning(zh = "拒绝配合核查", en = "refused a check")
  REFUSED_CHECK,
  @Meaning(zh = "无正当理由拒绝就业", en = "refused suitable work without good reason")
  REFUSED_WORK,
  @Meaning(zh = "消费与收入明显不符", en = "spending that the income does not explain")
  UNEXPLAINED_SPENDING,
  @Meaning(zh = "赌博、吸毒", en = "gambling or drugs")
  GAMBLING_OR_DRUGS
}
