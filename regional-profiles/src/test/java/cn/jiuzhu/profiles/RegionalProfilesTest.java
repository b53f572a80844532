package cn.jiuzhu.profiles;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.cases.ClauseCoverage;
import cn.jiuzhu.engine.cases.GeneratedParts;
import cn.jiuzhu.engine.cases.ReadingCoverage;
import cn.jiuzhu.engine.cases.RuleCoverage;
import cn.jiuzhu.engine.cases.Wording;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.check.ProfileCheck;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            .map(layer -> ProfileProblem.of(layer + "/cases", 0, CaseCode.LAYER_WITHOUT_CASES))
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

  /** Every finding of jiuzhu check, as far as it keeps the profiles from being published. */
  @Test
  void the_check_finds_no_error() throws IOException {
    assertThat(ProfileCheck.of(SOURCE, CompiledRules.packaged()).findings())
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .isEmpty();
  }

  @Test
  void what_is_generated_is_up_to_date() throws IOException {
    for (Map.Entry<Path, String> readme :
        GeneratedParts.files(FOLDER, profiles, files).entrySet()) {
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

  private static void none(List<ProfileProblem> problems) {
    if (!problems.isEmpty()) {
      fail(
          problems.stream()
              .map(ProfileProblem::toString)
              .collect(Collectors.joining("\n", "\n", "")));
    }
  }
}
