package cn.jiuzhu.engine.profile;

import java.util.List;

/**
 * One file of rules, as text.
 *
 * @param path from the root, e.g. {@code henan/2022-11-01/rules/30-dibao.drl}
 * @param layer its layer
 * @param stage file name without extension; files run in the order of their stages
 * @param text lines ended by LF
 * @param rules in the order of the file
 */
public record RuleFile(
    String path, String layer, String stage, String text, List<RuleHeader> rules) {

  /** The package it declares: layer and subject, {@code henan.dibao}. */
  public String packageName() {
    return (layer + "." + stage.substring(stage.indexOf('-') + 1)).replace('-', '_');
  }

  /** Path in the version folder: how a layer below names it under {@code replaces}. */
  String pathInVersion() {
    return "rules/" + stage + ".drl";
  }
}
