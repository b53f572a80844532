package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What made a version.
 *
 * @param instrument the document that brought it
 * @param effective first day in force, also the name of the folder
 * @param changes every file that differs from the version before; empty in a first version
 * @param errata corrections of reading mistakes, made in place
 * @param changesLine the line of amendment.yaml on which the changes stand, or would
 * @param replaces files of parent layers that do not apply here, e.g. {@code rules/30-dibao.drl}
 */
public record Amendment(
    Words instrument,
    LocalDate effective,
    List<Change> changes,
    int changesLine,
    List<Erratum> errata,
    List<String> replaces) {

  /**
   * One change against the version before.
   *
   * @param clauses the clauses that changed
   * @param file path in the version folder
   * @param what in words
   * @param line in amendment.yaml
   */
  public record Change(List<String> clauses, String file, Words what, int line) {}

  /**
   * One correction.
   *
   * @param on the day it was made
   * @param file path in the version folder or in the layer
   * @param what in words
   */
  public record Erratum(LocalDate on, String file, Words what) {}
}
