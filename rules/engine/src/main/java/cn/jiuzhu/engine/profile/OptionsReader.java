package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code options.yaml}. */
final class OptionsReader {
  private final String layer;
  private final LocalDate version;
  private final References references;
  private final Problems problems;

  OptionsReader(String layer, LocalDate version, References references, Problems problems) {
    this.layer = layer;
    this.version = version;
    this.references = references;
    this.problems = problems;
  }

  Map<String, Option> read(YamlMap yaml) {
    Map<String, Option> options = new TreeMap<>();
    for (String name : yaml.keys()) {
      Vocabulary.check(name, Vocabulary.NAME, yaml.place(name), problems);
      YamlMap item = yaml.map(name);
      if (item != null) {
        options.put(name, option(name, item));
        Scalar declared = new Scalar(name, item.place("value"));
        references.version(References.Kind.OPTION_DECLARED, layer, version, declared);
      }
    }
    return Collections.unmodifiableMap(options);
  }

  private Option option(String name, YamlMap item) {
    Option option =
        new Option(
            name,
            plain(item.textOrTexts("value")),
            plain(item.optionalTexts("choices")),
            item.optionalText("reading"),
            references.clauses(layer, item.texts("clauses")),
            item.words("reason"));
    item.end();
    return option;
  }

  private static List<String> plain(List<Scalar> scalars) {
    return scalars.stream().map(Scalar::text).toList();
  }
}
