package cn.jiuzhu.engine.profile;

import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code profile.yaml}. */
final class ProfileInfoReader {
  private static final Pattern DIVISION_CODE = Pattern.compile("(\\d{2}){1,3}");

  private ProfileInfoReader() {}

  static ProfileInfo read(YamlMap yaml, String layer, References references, Problems problems) {
    String locality = yaml.text("locality");
    if (locality != null && !locality.equals(layer)) {
      problems.add(yaml.place("locality"), ProblemCode.LOCALITY_MISMATCH, locality, layer);
    }
    references.parent(layer, yaml.place("parent"));
    String division = yaml.optionalText("division-code");
    Vocabulary.check(division, DIVISION_CODE, yaml.place("division-code"), problems);
    ProfileInfo info =
        new ProfileInfo(
            layer,
            yaml.words("name"),
            yaml.text("level"),
            yaml.words("authority"),
            yaml.optionalText("parent"),
            division,
            yaml.date("first-encoded"),
            yaml.optionalDate("period-ends"),
            notCovered(yaml.optionalMaps("not-covered")));
    yaml.end();
    return info;
  }

  /** What stands for a profile.yaml that is missing or unreadable, while the rest is checked. */
  static ProfileInfo unread(String layer) {
    return new ProfileInfo(layer, null, null, null, null, null, null, null, List.of());
  }

  private static List<Words> notCovered(List<YamlMap> items) {
    return items.stream()
        .map(
            item -> {
              Words words = new Words(item.text("zh"), item.text("en"));
              item.end();
              return words;
            })
        .toList();
  }
}
