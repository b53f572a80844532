package cn.jiuzhu.service.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Whether the log is whole.
 *
 * @param intact whether no fault was found
 * @param lines how many lines were looked at
 * @param erased how many of them tell of decisions whose household has been erased
 * @param expired how many of them tell of decisions whose content is not kept any more
 * @param head hash of the last line: kept elsewhere, it proves later that nothing before it was
 *     altered
 * @param faults what was found, at most a hundred, in the order of the lines
 */
record Verification(
    boolean intact, long lines, long erased, long expired, String head, List<Fault> faults) {

  /** Kinds of faults. */
  enum Kind {
    /** A line does not have the hash that it had when it was written. */
    LINE_ALTERED,
    /** The sealed request or answer is not the one that the line tells of. */
    CONTENT_ALTERED,
    /** The sealed request and answer are gone. */
    CONTENT_MISSING,
    /** One or more lines are gone before this one. */
    LINE_MISSING,
    /** The line before this one is not the one that was there when it was written. */
    ORDER_CHANGED,
    /** The last lines are gone, or lines stand behind the end. */
    END_CHANGED,
    /** A key was destroyed without a line that says so. */
    KEY_MISSING,
    /** The household's key is not the one that was put there. */
    KEY_ALTERED
  }

  /**
   * A fault.
   *
   * @param seq the line; of the end, the last line that should be there
   * @param id the decision's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Fault(long seq, String id, Kind kind) {}
}
