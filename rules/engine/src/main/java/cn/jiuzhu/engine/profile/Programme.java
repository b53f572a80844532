package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * An assistance programme as the answer describes it.
 *
 * @param code e.g. {@code DIBAO_ALLOWANCE}
 * @param name its name
 * @param strand BASIC, SPECIAL, EMERGENCY, SERVICE, CHARITY or OTHER
 * @param form CASH, GOODS, SERVICE, WAIVER, PREMIUM or LOAN
 * @param procedure STANDARD, ASSIST_FIRST, SMALL_AMOUNT_FIRST, STAGED or CASE_CONFERENCE; null if
 *     not said
 * @param force MUST, MAY or LOCAL_OPTION
 * @param recipient HOUSEHOLD, PERSON, EMPLOYER or HOSPITAL
 * @param departments who acts, in order
 * @param items what is given, in codes; empty if not itemised
 */
public record Programme(
    String code,
    Words name,
    String strand,
    String form,
    String procedure,
    String force,
    String recipient,
    List<Department> departments,
    List<String> items) {

  /**
   * A department and its part.
   *
   * @param code e.g. {@code CIVIL_AFFAIRS}
   * @param role LEAD or SUPPORT
   */
  public record Department(String code, String role) {}
}
