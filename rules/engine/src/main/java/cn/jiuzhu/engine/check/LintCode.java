package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.profile.MessageCode;
import cn.jiuzhu.engine.profile.Sentences;

/** What is found in profiles that can be read, without running a case. */
public enum LintCode implements MessageCode {
  // cases
  CASE_FAILED(
      Severity.ERROR,
      "案例“{0}”的答复与期望不同：{1}",
      "the case '{0}' comes out otherwise: {1}",
      "核对条款：改正规则，或改正案例的期望",
      "compare with the clause: correct the rule, or what the case expects"),

  // rules
  RULE_DOES_NOT_COMPILE(
      Severity.ERROR,
      "规则无法编译：{0}",
      "the rule does not compile: {0}",
      "核对这一行的名称、括号与逗号",
      "check the names, brackets and commas of the line"),
  UNKNOWN_WORD(
      Severity.ERROR,
      "规则里没有“{0}”这个词",
      "there is no rule word '{0}'",
      "可用的词见分析人员手册 ANALYST.zh.md",
      "the words are in ANALYST.en.md"),
  WRONG_ARGUMENTS(
      Severity.ERROR,
      "“{0}”后面括号里的内容不合",
      "what stands in the brackets of '{0}' does not fit",
      "照别的规则里“{0}”的写法：代码在前，随后是所比较的和界线",
      "write '{0}' as other rules do: the code first, then what is compared and the limit"),
  RULE_SHAPE(
      Severity.ERROR,
      "规则“{0}”不是一个主题加若干命名条件的形式",
      "the rule '{0}' is not one subject with named conditions",
      "写作 $h : Household( $条件 : …, … )，每项都命名",
      "write $h : Household( $name : …, … ) and name every part"),
  BINDING_NOT_USED(
      Severity.ERROR,
      "条件“{0}”没有用于结论，不起作用",
      "'{0}' is not used in the conclusion and has no effect",
      "在 then 中传入，或删去",
      "pass it on after 'then' or remove it"),
  VARIABLE_NOT_BOUND(
      Severity.ERROR,
      "结论中的“{0}”没有定义",
      "the conclusion names '{0}', which nothing defines",
      "已定义：{1}",
      "defined: {1}"),
  CONTRADICTORY_CONDITIONS(
      Severity.ERROR,
      "“{0}”与“{1}”不可能同时成立，规则永不适用",
      "'{0}' and '{1}' can never both hold: the rule never applies",
      "改正其一；择一的情形写 anyOf 或另立规则",
      "correct one of them; for alternatives use anyOf or another rule"),
  UNREACHABLE_RULE(
      Severity.WARNING,
      "“{0}”不可能成立，规则永不适用",
      "'{0}' can never hold: the rule never applies",
      "补上代码或改正选项的取值，或删去规则",
      "add a code, correct the option's value or remove the rule"),
  DUPLICATE_RULE_BODY(
      Severity.WARNING,
      "与 {0} 的规则“{1}”条件和结论相同",
      "has the conditions and the conclusion of the rule '{1}' in {0}",
      "合并为一条，@clause 中引用两个条款",
      "make them one that cites both clauses"),
  SUBSUMED_RULE(
      Severity.WARNING,
      "条件成立时 {0} 的规则“{1}”已得出同一结论，本规则不起作用",
      "whenever it applies, the rule '{1}' in {0} has concluded the same with fewer conditions",
      "删去本规则，或补上使结论不同之处",
      "remove it, or say what makes its conclusion another"),
  NEVER_CLASSIFIED(
      Severity.ERROR,
      "没有规则把 {1} 归类为“{0}”",
      "no rule classifies a {1} as '{0}'",
      "在编号较小的文件中以 answer.classify 归类，或核对代码",
      "classify it with answer.classify in a file of a lower number, or check the code"),
  CLASSIFIED_TOO_LATE(
      Severity.ERROR,
      "“{0}”在 {1} 才归类，此时尚未知",
      "'{0}' is classified only in {1} and not known yet here",
      "归类的文件编号应小于使用的文件",
      "the file that classifies needs a lower number than the one that asks"),
  SAME_STAGE(
      Severity.WARNING,
      "“{0}”由同号文件 {1} 得出，先后不定",
      "'{0}' is concluded in {1}, a file of the same number: which fires first is not fixed",
      "使用的文件换一个较大的编号",
      "give the file that asks a greater number"),
  NEVER_DECIDED(
      Severity.ERROR,
      "没有规则认定对象类别 {0}",
      "no rule decides the category {0}",
      "以 answer.category 认定，或用 enrolled 只看在册情况",
      "decide it with answer.category, or ask only for the file with enrolled"),
  DECIDED_TOO_LATE(
      Severity.ERROR,
      "对象类别 {0} 在 {1} 才认定，此时尚未知",
      "the category {0} is decided only in {1} and not known yet here",
      "认定的文件编号应小于使用的文件",
      "the file that decides needs a lower number than the one that asks"),
  PROGRAMME_NOT_DESCRIBED(
      Severity.ERROR,
      "{1} 的 programmes.yaml 没有待遇“{0}”",
      "no programmes.yaml of {1} describes '{0}'",
      "写入 programmes.yaml，或核对代码",
      "describe it in programmes.yaml or check the code"),

  // tables
  DUPLICATE_ROW(
      Severity.WARNING,
      "{0} 行已包含本行的情形",
      "row {0} already says this",
      "删去其一，条款合写",
      "remove one of them and name both clauses in the other"),
  CONTRADICTORY_ROWS(
      Severity.ERROR,
      "与 {0} 的 {1} 行情形相同而结果不同",
      "has another outcome than row {1} of {0} for the same case",
      "行的先后没有意义：改正其一，或缩小条件",
      "order means nothing: correct one of them or narrow its conditions"),
  ROW_DATES_OVERLAP(
      Severity.WARNING,
      "与 {0} 行的有效期重叠",
      "is in force on days on which row {0} is",
      "前一行的 until 写后一行 from 的前一日",
      "let 'until' of the earlier row be the day before 'from' of the later"),
  ROW_DATES_REVERSED(
      Severity.ERROR,
      "until {1} 早于 from {0}，本行永不生效",
      "'until' {1} is before 'from' {0}: the row is never in force",
      "对调或改正",
      "swap or correct them"),
  TABLE_INCOMPLETE(
      Severity.WARNING,
      "表“{0}”没有说明：{1}",
      "the table '{0}' says nothing for {1}",
      "为其增加一行",
      "add a row for it"),
  TABLE_NOT_READ(
      Severity.WARNING,
      "没有规则使用表“{0}”",
      "no rule uses the table '{0}'",
      "用 disabilityIn 引用，改为引擎所读的表名，或删去",
      "ask for it with disabilityIn, use a name that the engine reads, or remove it"),

  // the calendar
  NO_VERSION_ON_DAY(
      Severity.WARNING,
      "{0} 在 {1} 没有版本（自 {2} 起才有）",
      "{0} has no version on {1}, only from {2} on",
      "补上版本，或推迟 first-encoded",
      "add the version or let first-encoded be later"),
  ENTRY_AFTER_PERIOD(
      Severity.WARNING,
      "{0} 晚于文件期限 {1}",
      "{0} is after the end of the document's period, {1}",
      "核对日期；文件延期的，改 period-ends",
      "check the day; where the document was prolonged, change period-ends"),
  STANDARD_KEY_DROPPED(
      Severity.WARNING,
      "缺少上一条有的“{0}”，自 {1} 起未知",
      "lacks '{0}', which the entry before has: unknown from {1} on",
      "每条写全所有键",
      "give every entry all keys"),
  NEVER_VERIFIED(
      Severity.WARNING,
      "本层有 {0} 项公布的标准没有写 verified-through：{1}",
      "{0} published standard(s) of this layer do not say verified-through: {1}",
      "核对后写上最近一次核对的日期",
      "check them and write the day of the last check"),
  STALE_VERIFIED(
      Severity.WARNING,
      "标准“{0}”核对至 {1}，已超过 {2} 个月",
      "the standard '{0}' was last checked on {1}, more than {2} months ago",
      "核对是否仍有效，更新 verified-through 或增加新的一条",
      "check whether it still holds; renew verified-through or add an entry"),

  // what nobody reads
  OPTION_NOT_READ(
      Severity.WARNING,
      "没有规则或引擎读取选项“{0}”",
      "no rule asks for the option '{0}', nor does the engine",
      "在规则中使用，或删去",
      "use it in a rule or remove it"),
  STANDARD_NOT_USED(
      Severity.WARNING,
      "没有规则、表或选项读取标准“{0}”",
      "no rule, table or option reads the standard '{0}'",
      "在规则中使用，在 note 中说明为何不用，或删去",
      "use it in a rule, say in 'note' why none reads it, or remove it"),
  ENGINE_NEEDS_OPTION(
      Severity.ERROR,
      "{1} 缺少每次计算都要读取的选项“{0}”",
      "{1} lacks the option '{0}', which every answer asks for",
      "写入本层或上级层的 options.yaml",
      "add it to options.yaml of this layer or one above"),

  // documents
  NOT_FILLED_IN(
      Severity.WARNING,
      "有 {0} 处还没有填写",
      "{0} place(s) are still to be filled in",
      "把写着 FILL IN 的地方换成政策的内容",
      "put what the policy says where it says FILL IN"),
  PHRASE_NOT_IN_DOCUMENT(
      Severity.ERROR,
      "条款 {0} 的 phrase 不在其文件原文中",
      "the phrase of {0} is not in the text of its document",
      "从 documents/ 中的原文摘录",
      "quote it from the text in documents/");

  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Sentences sentences;

  LintCode(Severity severity, String zh, String en, String adviceZh, String adviceEn) {
    this.severity = severity;
    this.sentences = new Sentences(zh, en, adviceZh, adviceEn);
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  @Override
  public Sentences sentences() {
    return sentences;
  }
}
