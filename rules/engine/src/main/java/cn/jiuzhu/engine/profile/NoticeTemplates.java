package cn.jiuzhu.engine.profile;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates of notices that hold in a layer.
 *
 * @param byName the one nearest to the layer, by file name without {@code .html}
 * @param digest {@code sha256:…} over them, with their paths: the same answer under the same
 *     templates gives the same notice
 */
public record NoticeTemplates(SortedMap<String, NoticeTemplate> byName, String digest) {

  /**
   * @param chain the top layer first
   */
  static NoticeTemplates of(List<Layer> chain) {
    SortedMap<String, NoticeTemplate> nearest = new TreeMap<>();
    chain.forEach(layer -> nearest.putAll(layer.notices()));
    SortedMap<String, String> texts = new TreeMap<>();
    nearest.values().forEach(template -> texts.put(template.path(), template.text()));
    return new NoticeTemplates(Collections.unmodifiableSortedMap(nearest), Digests.of(texts));
  }
}
