package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.engine.facts.FactError;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.SuppliedStandard;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Figures from a file, YAML or JSON, in the form of a request's {@code standards}. */
final class SuppliedFigures {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private SuppliedFigures() {}

  /**
   * The figures for one policy.
   *
   * @param both for both policies; null for none
   * @param own for this one alone, before those for both; null for none
   * @throws CannotDo if a file is not of that form, or names a standard that the policy has not
   */
  static Map<String, SuppliedStandard> of(Path both, Path own, ResolvedProfile profile)
      throws IOException {
    Map<String, SuppliedStandard> figures = new TreeMap<>();
    for (Path file : new Path[] {both, own}) {
      if (file != null) {
        figures.putAll(read(file, profile));
      }
    }
    return figures;
  }

  private static Map<String, SuppliedStandard> read(Path file, ResolvedProfile profile)
      throws IOException {
    Map<String, SuppliedStandard> figures;
    try {
      JsonNode tree = MAPPER.readTree(Files.readString(file));
      figures = FactReader.readStandards(tree.isMissingNode() ? MAPPER.createObjectNode() : tree);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new CannotDo(
          file + ":" + line + " 不是 YAML 或 JSON：" + e.getOriginalMessage(),
          file + ":" + line + " is not YAML or JSON: " + e.getOriginalMessage());
    } catch (InvalidFacts e) {
      FactError first = e.errors().get(0);
      String place = file + " " + first.pointer() + " ";
      throw new CannotDo(place + first.messageZh(), place + first.messageEn());
    }
    for (String key : figures.keySet()) {
      if (profile.standard(key) == null) {
        throw new CannotDo(
            file + " /" + key + " " + profile.locality() + " 没有这个标准；标准名即 standards/ 中的文件名",
            file
                + " /"
                + key
                + " "
                + profile.locality()
                + " has no such standard; they are named as the files in standards/");
      }
    }
    return figures;
  }
}
