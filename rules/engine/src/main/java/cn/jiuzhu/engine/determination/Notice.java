package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something the reader of the answer should know.
 *
 * @param code AS_OF_DEFAULTED, CALLER_SUPPLIED_STANDARD, PROFILE_PERIOD_ENDED, ENROLMENT_DIFFERS,
 *     WILL_CHANGE_ON, …
 * @param detail what it is about: a key, a code or a date; never a personal value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(String code, String detail) implements Comparable<Notice> {
  @Override
  public int compareTo(Notice other) {
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : String.valueOf(detail).compareTo(String.valueOf(other.detail));
  }
}
