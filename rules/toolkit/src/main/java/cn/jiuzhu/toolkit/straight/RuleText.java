package cn.jiuzhu.toolkit.straight;

import cn.jiuzhu.engine.profile.RuleFile;

/**
 * A rule file, whichever versions it stands in: one that a later version takes over unchanged is
 * the same.
 *
 * @param layer its layer
 * @param stage file name without extension
 * @param text its text
 */
public record RuleText(String layer, String stage, String text) {
  /** What the file holds. */
  public static RuleText of(RuleFile file) {
    return new RuleText(file.layer(), file.stage(), file.text());
  }
}
