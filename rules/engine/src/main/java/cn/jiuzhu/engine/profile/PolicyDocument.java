package cn.jiuzhu.engine.profile;

import java.time.LocalDate;

/**
 * A policy document that a layer encodes.
 *
 * @param id short name in the layer
 * @param title its title
 * @param number document number; null if it has none
 * @param issued null if not known
 * @param inForce first day in force; null if not stated
 * @param ended last day in force; null if it has not ended
 * @param text file with its text, in the folder {@code documents} of the layer
 * @param origin where the text was found; null if not said
 */
public record PolicyDocument(
    String id,
    Words title,
    String number,
    LocalDate issued,
    LocalDate inForce,
    LocalDate ended,
    String text,
    Origin origin) {

  /**
   * Where a text was found.
   *
   * @param mirror the site or collection
   * @param grade CLAUSE, STORED-LAW, STORED-2ND or OFFICIAL
   * @param retrieved null if not said
   */
  public record Origin(String mirror, String grade, LocalDate retrieved) {}
}
