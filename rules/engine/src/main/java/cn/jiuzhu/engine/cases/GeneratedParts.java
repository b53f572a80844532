package cn.jiuzhu.engine.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is made from the engine and the profiles, not written: the schema of cases, and the parts of
 * the READMEs between {@code <!-- NAME: generated -->} and {@code <!-- end of NAME -->}.
 */
public final class GeneratedParts {
  private static final String COVERAGE = "coverage";
  private static final String TO_FILL_IN = "to fill in";

  private GeneratedParts() {}

  /**
   * Prints the coverage table and brings the READMEs up to date.
   *
   * @param args the folder of the profiles; the README of the project stands beside it
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath().normalize();
    try {
      ProfileSource source = ProfileSource.folder(folder);
      ProfileSet profiles = ProfileSet.read(source);
      List<CaseFile> cases = CaseReader.read(source, profiles);
      System.out.println(new CoverageTable(profiles, cases).markdown());
      for (Map.Entry<Path, String> file : files(folder, profiles, cases).entrySet()) {
        Files.writeString(file.getKey(), file.getValue(), UTF_8);
      }
    } catch (InvalidProfiles | InvalidCases e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Every file with a generated part, as it should read.
   *
   * @throws IllegalStateException where a README lacks the marks of its part
   */
  public static Map<Path, String> files(Path folder, ProfileSet profiles, List<CaseFile> cases)
      throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    texts.put(folder.resolve("schema").resolve("cases.schema.json"), CaseSchema.text());
    Path top = folder.resolveSibling("README.md");
    texts.put(top, replaced(top, COVERAGE, new CoverageTable(profiles, cases).markdown()));
    for (Layer locality : profiles.localities()) {
      Path readme = folder.resolve(locality.info().locality()).resolve("README.md");
      String list = RequiredStandards.withoutValue(CoverageTable.newest(profiles, locality));
      texts.put(readme, replaced(readme, TO_FILL_IN, list));
    }
    return texts;
  }

  private static String replaced(Path readme, String name, String part) throws IOException {
    String text = Files.readString(readme, UTF_8);
    String from = "<!-- %s: generated -->\n".formatted(name);
    String to = "<!-- end of %s -->".formatted(name);
    int start = text.indexOf(from);
    int end = text.indexOf(to);
    if (start < 0 || end < start) {
      throw new IllegalStateException(readme + " has no part " + from.strip() + " … " + to);
    }
    return text.substring(0, start + from.length()) + "\n" + part + "\n" + text.substring(end);
  }
}
