package cn.jiuzhu.profiles;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.ClauseCoverage;
import cn.jiuzhu.engine.cases.GeneratedParts;
import cn.jiuzhu.engine.cases.Problem;
import cn.jiuzhu.engine.cases.ReadingCoverage;
import cn.jiuzhu.engine.cases.RuleCoverage;
import cn.jiuzhu.engine.cases.Wording;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.PolicyDocument;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the profiles of this folder, compiles their rules and runs their cases.
 *
 * <p>Everything is found by walking the folder: a new layer, version or file of cases needs no
 * change here.
 */
class RegionalProfilesTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath();
  private static final ProfileSource SOURCE = ProfileSource.folder(FOLDER);

  private static ProfileSet profiles;
  private static List<CaseFile> files;
  private static final Map<Case, CaseResult> RESULTS = new HashMap<>();
  private static final Set<Case> JUDGED = new HashSet<>();

  /** A mistake in a file ends here, with every mistake's file, line and advice. */
  @BeforeAll
  static void readAndRun() throws Exception {
    profiles = ProfileSet.read(SOURCE);
    files = CaseReader.read(SOURCE, profiles);
    CaseRunner runner = new CaseRunner(Engine.load(profiles));
    cases().forEach(one -> RESULTS.put(one, runner.run(one)));
  }

  private static Stream<Case> cases() {
    return files.stream().flatMap(file -> file.cases().stream());
  }

  @TestFactory
  Stream<DynamicContainer> cases_by_layer_and_file() {
    return new TreeMap<>(files.stream().collect(groupingBy(CaseFile::layer)))
        .entrySet().stream()
            .map(
                layer ->
                    dynamicContainer(
                        layer.getKey(),
                        layer.getValue().stream().map(RegionalProfilesTest::container)));
  }

  private static DynamicContainer container(CaseFile file) {
    URI uri = FOLDER.resolve(file.path()).toUri();
    return dynamicContainer(
        file.path(), uri, file.cases().stream().map(RegionalProfilesTest::test));
  }

  private static DynamicTest test(Case one) {
    URI uri = URI.create(FOLDER.resolve(one.file()).toUri() + "?line=" + one.line());
    return dynamicTest(
        one.name(),
        uri,
        () -> {
          JUDGED.add(one);
          CaseResult result = RESULTS.get(one);
          if (!result.passed()) {
            fail(result.toString());
          }
        });
  }

  @AfterAll
  static void every_case_was_judged() {
    if (files != null) {
      assertThat(JUDGED).as("cases judged").hasSize((int) cases().count());
      profiles.layers().values().forEach(RegionalProfilesTest::report);
    }
  }

  private static void report(Layer layer) {
    Map<Clause.Status, Long> clauses =
        layer.clauses().clauses().values().stream()
            .collect(groupingBy(Clause::status, TreeMap::new, Collectors.counting()));
    long count = cases().filter(one -> one.layer().equals(layer.info().locality())).count();
    System.out.printf(
        "%-10s %d version(s), %d case(s), clauses %s%n",
        layer.info().locality(), layer.versions().size(), count, clauses);
  }

  @Test
  void every_layer_with_rules_has_cases() {
    Set<String> withCases = cases().map(Case::layer).collect(Collectors.toSet());
    none(
        profiles.layers().values().stream()
            .filter(layer -> layer.versions().values().stream().anyMatch(v -> !v.rules().isEmpty()))
            .map(layer -> layer.info().locality())
            .filter(layer -> !withCases.contains(layer))
            .map(layer -> new Problem(layer + "/cases", 0, "there are rules, but no cases"))
            .toList());
  }

  @Test
  void every_rule_is_met_in_a_case() {
    none(RuleCoverage.gaps(profiles, List.copyOf(RESULTS.values())));
  }

  @Test
  void every_clause_is_what_its_register_says() {
    none(ClauseCoverage.gaps(profiles, files));
  }

  @Test
  void every_reading_has_a_case() {
    none(ReadingCoverage.gaps(profiles, files));
  }

  @Test
  void every_code_has_words() {
    none(Wording.gaps(profiles, cases().map(RESULTS::get).toList()));
  }

  /** A clause belongs to the document with the longest id that its own begins with. */
  @Test
  void every_phrase_stands_in_its_document() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Layer layer : profiles.layers().values()) {
      Map<String, String> texts = new HashMap<>();
      for (PolicyDocument document : layer.clauses().documents()) {
        texts.put(document.id(), text(layer, document));
      }
      for (Clause clause : layer.clauses().clauses().values()) {
        Optional<String> document =
            texts.keySet().stream()
                .filter(id -> clause.id().startsWith(id))
                .max(Comparator.comparing(String::length));
        if (document.isEmpty()
            || !texts.get(document.get()).contains(withoutSpace(clause.phrase()))) {
          problems.add(
              new Problem(
                  clause.layer() + "/clauses.yaml",
                  clause.line(),
                  "the phrase of "
                      + clause.id()
                      + " is not in "
                      + document.orElse("any document")));
        }
      }
    }
    none(problems);
  }

  private static String text(Layer layer, PolicyDocument document) throws IOException {
    byte[] bytes = SOURCE.read(layer.info().locality() + "/documents/" + document.text());
    return withoutSpace(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
  }

  @Test
  void the_counted_parts_of_the_readmes_are_up_to_date() throws IOException {
    for (Map.Entry<Path, String> readme :
        GeneratedParts.readmes(FOLDER, profiles, files).entrySet()) {
      assertThat(Files.readString(readme.getKey()))
          .as(
              "%s is out of date: run mvn -q -pl regional-profiles -am verify -DskipTests -Pcoverage",
              readme.getKey())
          .isEqualTo(readme.getValue());
    }
  }

  @Test
  void the_package_holds_the_same_profiles() throws Exception {
    ProfileSource packaged =
        ProfileSource.classpath(getClass().getClassLoader(), "regional-profiles");
    assertThat(ProfileSet.read(packaged).digest()).isEqualTo(profiles.digest());
    assertThat(CaseReader.read(packaged, profiles)).hasSameSizeAs(files);
  }

  private static void none(List<Problem> problems) {
    if (!problems.isEmpty()) {
      fail(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "")));
    }
  }
}
