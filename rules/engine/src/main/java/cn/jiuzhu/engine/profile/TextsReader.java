package cn.jiuzhu.engine.profile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code texts.yaml}. */
final class TextsReader {
  private TextsReader() {}

  static Map<String, Words> read(YamlMap yaml, Problems problems) {
    Map<String, Words> texts = new TreeMap<>();
    for (String code : yaml.keys()) {
      Vocabulary.check(code, Vocabulary.NAME, yaml.place(code), problems);
      texts.put(code, yaml.words(code));
    }
    return Collections.unmodifiableMap(texts);
  }
}
