package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.Sentences;

/**
 * What is wrong with a file of cases, or what the cases leave out. A mistake that any file can have
 * (an unknown key, a bad date) has the code of {@link cn.jiuzhu.engine.profile.ProblemCode}.
 */
public enum CaseCode implements MessageCode {
  // files of cases
  CASE_FILE_NAME(
      "案例文件应名为 cases/<主题>.yaml",
      "a file of cases is named cases/<subject>.yaml",
      "主题用小写字母、数字和连字符，不设子文件夹",
      "use lower-case letters, digits and hyphens, and no folder below cases/"),
  CASE_FILE_WITHOUT_CASES(
      "文件中没有案例",
      "there is no case in this file",
      "在 cases 下写出案例，或删去文件",
      "add cases or remove the file"),
  CASE_NAME_TWICE(
      "案例名称已用于 {0}",
      "this name is already that of {0}", "换一个能说明差别的名称", "say in the name what differs"),
  CASE_UNKNOWN_LOCALITY(
      "locality “{0}”没有以本层为上级",
      "the locality '{0}' does not stand on this layer", "可用：{1}", "use one of: {1}"),
  CASE_FACTS_OR_BASE(
      "案例应写 facts 或 base 之一",
      "a case has either 'facts' or a 'base'",
      "完整写出 facts；或写 base，差异写入 change",
      "give the facts in full, or a base and under 'change' what differs"),
  CASE_CHANGE_WITHOUT_BASE(
      "有 change 而没有 base",
      "'change' needs a 'base'",
      "补上 base，或改为 facts",
      "add the base or write 'facts'"),
  CASE_UNKNOWN_BASE("本文件没有起点“{0}”", "there is no base '{0}' in this file", "已有：{1}", "bases: {1}"),
  CASE_BASE_WITHOUT_MEMBERS(
      "起点没有成员列表可改",
      "the base has no list of members to change",
      "在起点的 household 下写 members",
      "give the base household.members"),
  CASE_UNKNOWN_MEMBER(
      "没有成员“{0}”可删去", "there is no member '{0}' to remove", "成员：{1}", "members: {1}"),
  CASE_FACT_REFUSED(
      "服务不接受这项事实：{0} {1}：{2}",
      "the service would refuse this fact: {0} {1}: {2}",
      "按接口的词汇改写；有意的错误写 expect: {refused: INVALID}",
      "write it in the words of the contract; where it is meant, expect {refused: INVALID}"),
  CASE_EXPECTS_NOTHING(
      "expect 没有写任何期望",
      "'expect' must expect something",
      "写出对象、待遇、期限或监测的期望结果",
      "say what categories, assistance, deadlines or monitoring must come out"),

  // what the cases leave out
  CONDITION_NOT_SEEN(
      "条件“{0}”在任何案例中都没有出现过 {1}（规则“{2}”）",
      "no case shows the condition '{0}' {1} (rule '{2}')",
      "补一个案例；不可能出现的条件应从规则中删去",
      "add such a case; a condition that can never be so does not belong in the rule"),
  LINE_NOT_SEEN(
      "界线“{0}”没有紧贴 {1} 一侧的案例（规则“{2}”）",
      "no case is close to the line '{0}' on the side {1} (rule '{2}')",
      "每条界线三个案例：低一档、正好、高一档；一档是一分、一天或一个单位，比例和倍数为 0.0001 至 0.01",
      "three cases at every line: a step under, on it, a step over; a step is a fen, a day or one, of a share or multiple 0.0001 to 0.01"),
  DAY_NOT_SEEN(
      "{0} 起有变化，没有 {1} 这一天的案例",
      "the policy changes on {0}, and no case asks for {1}",
      "变化前一天和当天各补一个案例",
      "add a case for the day before and one for the day"),
  MUTANT_SURVIVED(
      "把 {0} 改为 {1}，没有案例察觉（{2}，{3}）",
      "no case notices {1} instead of {0} ({2}, {3})",
      "补一个两者结果不同的案例；若结果永远相同，写入 equivalent-mutants.yaml 并说明理由",
      "add a case that tells them apart; if none can, say why in equivalent-mutants.yaml"),
  EQUIVALENT_STALE(
      "{0} 改为 {1}（{2}）已被案例察觉，或已不存在",
      "{1} instead of {0} ({2}) is noticed by a case, or is no alteration any more",
      "删去这一项",
      "remove the entry"),
  LAYER_WITHOUT_CASES(
      "本层有规则而没有案例",
      "there are rules, but no cases",
      "写入 cases/<主题>.yaml",
      "write cases/<subject>.yaml"),
  RULE_NOT_MET(
      "没有案例使规则“{0}”的条件全部成立",
      "no case meets the rule '{0}'", "写一个条件全部成立的案例", "add a case in which every condition holds"),
  RULE_NOT_FAILED(
      "没有引用其条款的案例使规则“{0}”的条件不成立",
      "no case of its clauses fails the rule '{0}'",
      "写一个引用其条款、有一项条件不成立的案例",
      "add a case that names its clause and fails one condition"),
  CLAUSE_WITHOUT_CASE(
      "没有案例说明条款 {0}",
      "{0} is shown by no case", "在案例的 clauses 中引用", "name it under 'clauses' of a case"),
  READING_WITHOUT_CASE(
      "没有案例按 {1} 理解 {0}",
      "no case reads {0} as {1}",
      "写一个 readings 为 {0}: {1} 的案例",
      "add a case whose readings say {0}: {1}"),

  // what the registers promise
  CLAUSE_NOT_CARRIED_OUT(
      "条款 {0} 的 status 为 rule，但没有规则、表或选项执行它",
      "{0} has status rule, but no rule or table row carries it out",
      "在执行它的规则的 @clause 中引用；尚未编写的写 planned",
      "cite it in the @clause of its rule; write 'planned' where there is none yet"),
  RULE_OF_RECORDED_CLAUSE(
      "规则执行 {0}，其 status 不是 rule",
      "the rule carries out {0}, whose status is not rule",
      "在 clauses.yaml 中改为 status: rule，或以别的条款命名规则",
      "write status: rule in clauses.yaml or name the rule after another clause"),
  CODE_WITHOUT_WORDS(
      "{1} 的 texts.yaml 没有代码“{0}”的文字",
      "the code '{0}' has no words in a texts.yaml of {1}",
      "写入 texts.yaml：{0}: {zh: …, en: …}",
      "add to texts.yaml: {0}: {zh: …, en: …}");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Sentences sentences;

  CaseCode(String zh, String en, String adviceZh, String adviceEn) {
    sentences = new Sentences(zh, en, adviceZh, adviceEn);
  }

  @Override
  public Sentences sentences() {
    return sentences;
  }
}
