package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.Fault;

/**
 * Why a household is refused before anybody reads its facts. The names are part of the contract.
 */
enum LineFault {
  LINE_TOO_LONG("一户的内容过长", "Too much for one household"),
  TOO_MANY_CELLS("单元格多于列名，是否有逗号未加引号？", "More cells than columns; is a comma not within quotes?"),
  CELLS_CONTRADICT(
      "本行与同一家庭的其他单元格矛盾，或同一事实填写了两次",
      "The row contradicts another of its household, or says one fact in two cells"),
  ROWS_APART(
      "该家庭的其他成员已在前面出现，同一家庭的各行须相连",
      "Other rows of the household came before; its rows have to follow one another"),
  INTERNAL_ERROR("内部错误，请稍后重新发送本行", "Internal error; send the line again later");

  private final String zh;
  private final String en;

  LineFault(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The same, of the line as a whole. */
  Fault fault() {
    return Fault.at("", name(), new Words(zh, en));
  }
}
