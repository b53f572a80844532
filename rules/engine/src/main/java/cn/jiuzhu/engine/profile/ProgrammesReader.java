package cn.jiuzhu.engine.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code programmes.yaml}. */
final class ProgrammesReader {
  private ProgrammesReader() {}

  static Map<String, Programme> read(YamlMap yaml, Problems problems) {
    Map<String, Programme> programmes = new TreeMap<>();
    for (String code : yaml.keys()) {
      Vocabulary.check(code, Vocabulary.UPPER_SNAKE, yaml.place(code), problems);
      YamlMap item = yaml.map(code);
      if (item != null) {
        programmes.put(code, programme(code, item));
      }
    }
    return Collections.unmodifiableMap(programmes);
  }

  private static Programme programme(String code, YamlMap item) {
    Programme programme =
        new Programme(
            code,
            item.words("name"),
            item.code("strand", Vocabulary.STRANDS),
            item.code("form", Vocabulary.FORMS),
            item.optionalCode("procedure", Vocabulary.PROCEDURES),
            item.code("force", Vocabulary.FORCES),
            item.code("recipient", Vocabulary.RECIPIENTS),
            departments(item.maps("departments")),
            item.optionalTexts("items").stream().map(Scalar::text).toList());
    item.end();
    return programme;
  }

  private static List<Programme.Department> departments(List<YamlMap> items) {
    return items.stream()
        .map(
            item -> {
              Programme.Department department =
                  new Programme.Department(
                      item.code("code", Vocabulary.DEPARTMENTS),
                      item.code("role", Vocabulary.ROLES));
              item.end();
              return department;
            })
        .toList();
  }
}
