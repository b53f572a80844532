package cn.jiuzhu.toolkit.mutation;

/**
 * One alteration of the policy.
 *
 * @param kind what is altered
 * @param layer the layer whose file is altered
 * @param file path of the file from the root of the profiles; of the newest version that holds it
 * @param line 1-based
 * @param subject the rule, option, standard or table row
 * @param was what is written
 * @param becomes what stands there instead
 */
public record Mutant(
    Kind kind, String layer, String file, int line, String subject, String was, String becomes)
    implements Comparable<Mutant> {

  /** What is altered. */
  public enum Kind {
    /** below for atMost, above for below, … */
    COMPARISON,
    /** A standard or number in a rule, by its smallest step. */
    LIMIT,
    /** anyOf for allOf, a part left out, isNot left out, the smaller for the larger. */
    CONNECTIVE,
    /** A condition is taken as met. */
    CONDITION,
    /** One of several codes is left out. */
    CODE,
    /** Calendar days for working days, and the reverse. */
    COUNTING,
    /** Another choice, or one value of a list left out. */
    OPTION,
    /** A row of a table is left out. */
    ROW,
    /** A published figure, by its smallest step. */
    STANDARD
  }

  /** What tells it from others, in any version and on any line. */
  String key() {
    return String.join("\u0000", layer, subject, was, becomes);
  }

  /** {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }

  @Override
  public int compareTo(Mutant other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : key().compareTo(other.key());
  }
}
