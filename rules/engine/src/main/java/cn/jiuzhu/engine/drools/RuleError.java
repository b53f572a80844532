package cn.jiuzhu.engine.drools;

/**
 * What is wrong in a rule file.
 *
 * @param file the rule file, from the folder of the profiles
 * @param line its line, from 1; 0 where the compiler does not tell
 * @param text what the compiler says
 * @param word the word at which it stops; null where it tells of none
 */
public record RuleError(String file, int line, String text, String word) {
  @Override
  public String toString() {
    return file + ":" + line + " " + text;
  }
}
