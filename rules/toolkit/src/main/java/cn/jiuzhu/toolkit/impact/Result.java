package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.profile.Words;
import java.util.List;

/** What became of one entry of the population. */
sealed interface Result {
  /** How much of the population's total the entry was. */
  long size();

  /** It was decided on both sides. */
  record Decided(Effect effect, Notes notes, long size) implements Result {}

  /**
   * It was refused.
   *
   * @param number its line
   */
  record Refused(long number, List<Problem> problems, long size) implements Result {}

  /**
   * What is wrong with an entry.
   *
   * @param pointer JSON Pointer into the line
   */
  record Problem(String pointer, String code, Words message) {}

  /**
   * What the two answers notice of the policies, {@code CODE detail} each.
   *
   * @param before of the first policy's answer
   * @param after of the second's
   */
  record Notes(List<String> before, List<String> after) {}
}
