package cn.jiuzhu.toolkit.scaffold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of a new locality. */
final class LocalityTemplate {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> FILES =
      List.of(
          "README.md",
          "profile.yaml",
          "clauses.yaml",
          "documents/@code@.txt",
          "standards/lowIncomeLimit.yaml",
          "standards/livingSubsidy.yaml",
          "@effective@/amendment.yaml",
          "@effective@/options.yaml",
          "@effective@/programmes.yaml",
          "@effective@/texts.yaml",
          "@effective@/rules/45-low-income.drl",
          "@effective@/rules/65-living-subsidy.drl",
          "cases/low-income.yaml");

  private final Blanks blanks;

  /**
   * @param code of the locality, a code of layers
   * @param level administrative level
   * @param parent code of the layer above
   * @param effective first day in force
   */
  LocalityTemplate(
      String code, String zh, String en, String level, String parent, LocalDate effective) {
    String id = code.toUpperCase(Locale.ROOT);
    blanks =
        new Blanks(
            Map.of(
                "code",
                code,
                "ID",
                id,
                "PROGRAMME",
                id.replace('-', '_') + "_SUBSIDY",
                "package",
                code.replace('-', '_'),
                "title",
                zh.strip() + " · " + en.strip(),
                "name",
                "{zh: " + quoted(zh.strip()) + ", en: " + quoted(en.strip()) + "}",
                "level",
                level,
                "parent",
                parent,
                "effective",
                effective.toString(),
                "day-before",
                effective.minusDays(1).toString()));
  }

  /** Writes them into a folder that is there and empty. */
  void write(Path folder) throws IOException {
    for (String file : FILES) {
      NewFolder.write(folder.resolve(blanks.fill(file)), blanks.fillIn("locality/" + file));
    }
  }

  /** What JSON quotes, YAML reads. */
  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
