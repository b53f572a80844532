package cn.jiuzhu.engine.profile;

/** Every kind of mistake that keeps a file from being read, with its sentences. */
public enum ProblemCode implements MessageCode {
  // files
  UNREADABLE("无法读取：{0}", "cannot be read: {0}", "检查文件与权限", "check the file and its permissions"),
  NOT_UTF8("不是 UTF-8 文本", "is not UTF-8 text", "另存为 UTF-8", "save it as UTF-8"),
  TOO_LARGE(
      "文件有 {0} 字节，超过 {1}",
      "has {0} bytes, more than {1}",
      "拆分文件，政策原文放入 documents/",
      "split it; policy texts belong in documents/"),
  SYMBOLIC_LINK("是符号链接", "is a symbolic link", "换成文件本身", "put the file itself there"),
  UNSAFE_PATH("路径超出根目录", "leaves the root folder", "使用根目录内的相对路径", "use a path below the root"),
  UNEXPECTED_FILE(
      "此处不应有这个文件或文件夹",
      "is not expected here",
      "版本文件夹以 yyyy-mm-dd 命名；核对文件名与位置",
      "version folders are named yyyy-mm-dd; check name and place"),
  MISSING_FILE("缺少文件 {0}", "the file {0} is missing", "补上 {0}", "add {0}"),
  NO_LAYER(
      "没有找到任何层",
      "holds no layer",
      "每层是一个含 profile.yaml 的文件夹",
      "a layer is a folder with a profile.yaml"),

  // YAML
  YAML_SYNTAX(
      "不是合法的 YAML：{0}", "is not valid YAML: {0}", "检查缩进与引号", "check indentation and quotes"),
  WRONG_SHAPE("“{0}”应为{1}", "'{0}' must be {2}", "按格式改写", "rewrite it in that form"),
  UNKNOWN_KEY("没有“{0}”这一项", "'{0}' is not a key here", "可用：{1}", "keys allowed here: {1}"),
  DUPLICATE_KEY("“{0}”写了两次", "'{0}' is given twice", "只留一处", "keep one of them"),
  MISSING_KEY("缺少“{0}”", "'{0}' is missing", "补上“{0}”", "add '{0}'"),
  MISSING_VALUE("“{0}”没有值", "'{0}' has no value", "填写，或删去此项", "fill it in or remove the key"),
  BAD_DATE("“{0}”不是日期：{1}", "'{0}' is not a date: {1}", "写作 yyyy-mm-dd", "write yyyy-mm-dd"),
  BAD_NUMBER(
      "“{0}”不是数字：{1}",
      "'{0}' is not a number: {1}",
      "只用数字与小数点，不用千分位、指数或负号",
      "use digits and a decimal point only: no grouping, exponent or sign"),
  NUMBER_IN_QUOTES(
      "“{0}”的数字 {1} 加了引号",
      "the number of '{0}' stands in quotes: {1}",
      "去掉引号，写作 {0}: {1}",
      "take the quotes away: {0}: {1}"),
  BAD_NAME("名称“{0}”不合规则", "the name '{0}' is not allowed", "格式：{1}", "it must match {1}"),
  UNKNOWN_CODE("“{0}”不在代码表中", "'{0}' is not one of the codes", "可用：{1}", "use one of: {1}"),
  DUPLICATE_ID(
      "编号“{0}”重复", "the id '{0}' is used twice", "编号唯一，且不得重用", "ids are unique and never reused"),

  // layers and versions
  LOCALITY_MISMATCH(
      "locality 为“{0}”，文件夹为“{1}”",
      "locality is '{0}' but the folder is '{1}'", "两者应相同", "they must be the same"),
  UNKNOWN_PARENT("没有上级层“{0}”", "there is no parent layer '{0}'", "已有：{1}", "layers: {1}"),
  PARENT_CYCLE(
      "上级层成环：{0}",
      "the parents form a circle: {0}", "最上一层不写 parent", "the top layer has no parent"),
  NO_VERSION("没有任何版本文件夹", "has no version folder", "增加 yyyy-mm-dd 文件夹", "add a folder yyyy-mm-dd"),
  VERSION_BEFORE_FIRST_ENCODED(
      "版本早于 first-encoded {0}",
      "the version is earlier than first-encoded {0}", "改正其一", "correct one of the two"),
  EFFECTIVE_MISMATCH(
      "effective 为 {0}，文件夹为 {1}",
      "effective is {0} but the folder is {1}", "两者应相同", "they must be the same"),
  CHANGES_IN_FIRST_VERSION(
      "首个版本不应有 changes",
      "the first version has nothing to change",
      "删去 changes",
      "remove 'changes'"),
  CHANGE_NOT_LISTED(
      "{0} 与上一版本 {1} 不同，但未列入 changes",
      "{0} differs from version {1} but is not in 'changes'",
      "列入 changes，并注明条款与内容",
      "list it with its clause and what changed"),
  CHANGE_NOT_MADE(
      "changes 列出 {0}，但与上一版本 {1} 相同",
      "'changes' names {0}, which is as in version {1}",
      "删去此项，或核对文件名",
      "remove the entry or check the file name"),
  UNKNOWN_ERRATUM_FILE(
      "勘误所指文件不存在：{0}",
      "the erratum names a file that does not exist: {0}",
      "写相对于版本文件夹或本层的路径",
      "give its path from the version folder or the layer"),
  UNKNOWN_REPLACED_FILE(
      "上级层没有 {0}",
      "no parent layer has {0}",
      "写上级版本文件夹内的路径，如 rules/30-dibao.drl",
      "give the path in the parent's version folder, e.g. rules/30-dibao.drl"),

  // references
  UNKNOWN_CLAUSE(
      "条款“{0}”不在本层或上级层的登记中",
      "the clause '{0}' is in no register of this layer or its parents",
      "登记于 clauses.yaml，或核对编号",
      "register it in clauses.yaml or check the id"),
  UNKNOWN_STANDARD("没有标准“{0}”", "there is no standard '{0}'", "已有：{1}", "standards: {1}"),
  UNKNOWN_OPTION("没有选项“{0}”", "there is no option '{0}'", "已有：{1}", "options: {1}"),
  UNKNOWN_TABLE("没有表“{0}”", "there is no table '{0}'", "已有：{1}", "tables: {1}"),
  UNKNOWN_DOCUMENT(
      "没有文件“{0}”", "there is no document file '{0}'", "放入 documents/", "put it in documents/"),

  // clauses, standards, options
  NARRATIVE_WITHOUT_WHY(
      "叙述性条款“{0}”未说明理由", "the narrative clause '{0}' does not say why", "补上 why", "add 'why'"),
  WHY_WITHOUT_NARRATIVE(
      "只有叙述性条款才写 why：“{0}”", "only a narrative clause has 'why': '{0}'", "删去 why", "remove 'why'"),
  ENTRIES_NOT_ASCENDING(
      "{0} 不晚于上一条 {1}",
      "{0} is not later than the entry before, {1}",
      "按日期先后排列，同日只一条",
      "oldest first, one entry a day"),
  VALUE_OR_VALUES(
      "有 by 时用 values，无 by 时用 value",
      "with 'by' an entry has 'values', without it 'value'",
      "二者择一",
      "give exactly that one"),
  NOT_WHOLE(
      "以 {1} 计的标准应为 {2} 至 {3} 的整数，而不是 {0}",
      "a figure in {1} is a whole number from {2} to {3}, not {0}",
      "改正数值或 unit",
      "correct the figure or the unit"),
  BELOW_A_FEN(
      "以 {1} 计的标准最多两位小数，而不是 {0}",
      "a figure in {1} has at most two decimals, not {0}",
      "精确到分；比例或倍数另选 unit：RATIO、MULTIPLE、PERCENT",
      "write it to the fen; a share or multiple has another unit: RATIO, MULTIPLE, PERCENT"),
  VALUE_KEY_PARTS(
      "键“{0}”应有 {1} 段（by 的次序，以 / 分隔）",
      "the key '{0}' must have {1} part(s), in the order of 'by', separated by /",
      "按 by 的次序书写",
      "write it in the order of 'by'"),
  OPTION_VALUE_NOT_A_CHOICE(
      "“{0}”不是选项“{1}”的可选值", "'{0}' is not a choice of the option '{1}'", "可选：{2}", "choices: {2}"),

  // rule files
  RULE_FILE_NAME(
      "规则文件名“{0}”不合规则",
      "the rule file name '{0}' is not allowed", "形如 30-dibao.drl", "write it like 30-dibao.drl"),
  PACKAGE_MISMATCH(
      "package 为“{0}”，应为“{1}”",
      "the package is '{0}' and must be '{1}'", "与层名、文件名一致", "it mirrors layer and file name"),
  SUBJECT_TWICE(
      "已有一个主题为“{0}”的规则文件",
      "another rule file has the subject '{0}'",
      "改用别的主题，或者合并",
      "name it otherwise, or join the two"),
  RULE_SYNTAX(
      "规则文本不完整：{0}",
      "the rule text is broken: {1}", "补全，或删去多余的", "complete it, or take away what is too much"),
  RULE_WITHOUT_CLAUSE(
      "规则“{0}”没有 @clause",
      "the rule '{0}' has no @clause", "写 @clause(\"条款编号\")", "add @clause(\"clause id\")"),
  RULE_NAME_WITHOUT_CLAUSE(
      "规则名“{0}”未以其条款编号开头",
      "the rule name '{0}' does not start with one of its clauses",
      "以 {1} 之一开头，后接空格",
      "start with one of {1} and a space"),
  DUPLICATE_RULE(
      "规则“{0}”在 {1} 已有", "the rule '{0}' is already in {1}", "改名或合并", "rename or merge them"),
  FORBIDDEN_IN_RULE(
      "规则中不得使用“{0}”",
      "'{0}' is not allowed in a rule",
      "数字写入标准或选项；次序、日期与时钟由引擎掌管",
      "numbers belong in standards or options; order, dates and the clock are the engine's"),

  // tables
  TABLE_HEADER(
      "表头应为 id, clause, …, note，且各列不同名",
      "the header must be id, clause, …, note, each column once",
      "改正表头",
      "correct the header"),
  UNKNOWN_COLUMN(
      "引擎不读这张表的“{0}”列", "the engine reads no column '{0}' of this table", "可用：{1}", "columns: {1}"),
  MISSING_COLUMN(
      "缺少引擎要读的“{0}”列",
      "the column '{0}', which the engine reads, is missing",
      "写入表头，每行各补一格",
      "add it to the header and a cell to every row"),
  NOT_ONE_CODE(
      "“{0}”列每行只写一个代码，而不是“{1}”",
      "the column '{0}' takes one code a row, not '{1}'",
      "每个代码各写一行，编号各不相同",
      "write a row for each, each with its own id"),
  TABLE_ROW_LENGTH(
      "本行有 {0} 格，表头有 {1} 列",
      "the row has {0} cells and the header {1} columns",
      "含逗号的文字加引号",
      "quote a text that holds a comma"),
  BLANK_CELL("“{0}”列为空", "the cell '{0}' is blank", "写 * 表示不限", "write * for any"),
  CSV_SYNTAX("不是合法的 CSV：{0}", "is not valid CSV: {0}", "检查引号；一行一条", "check quotes; one row a line"),
  TABLE_COLUMNS_DIFFER(
      "表“{0}”的列与上级层不同：{1}",
      "the columns of table '{0}' differ from the parent's: {1}",
      "使用相同的列，或列入 replaces",
      "use the same columns or list the parent's file under 'replaces'");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Sentences sentences;

  ProblemCode(String zh, String en, String adviceZh, String adviceEn) {
    sentences = new Sentences(zh, en, adviceZh, adviceEn);
  }

  @Override
  public Sentences sentences() {
    return sentences;
  }
}
