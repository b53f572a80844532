package cn.jiuzhu.toolkit.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseResult;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.workspace.Workspace;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Localities and versions under a small invented nation of 2021. */
class NewCommandTest {
  @TempDir private Path root;
  private String out;
  private String err;

  @BeforeEach
  void nation() throws IOException {
    write(
        "nation/profile.yaml",
        """
        locality: nation
        name: {zh: 国, en: Nation}
        level: NATION
        authority: {zh: 部, en: Ministry}
        first-encoded: 2021-07-01
        """);
    write("nation/documents/n.txt", "收入低于标准\n");
    write(
        "nation/clauses.yaml",
        """
        documents:
          - {id: N, title: {zh: 办法, en: Measures}, text: n.txt}
        clauses:
          - {id: N-1, phrase: 收入低于标准, kind: CAT, says: {zh: 甲, en: a}, status: rule}
        """);
    write(
        "nation/2021-07-01/amendment.yaml",
        "instrument: {zh: 办法, en: Measures}\neffective: 2021-07-01\n");
    write(
        "nation/2021-07-01/options.yaml",
        """
        not-counted-as-member: {value: [], clauses: [N-1], reason: {zh: 无, en: none}}
        counted-when-alone: {value: [], clauses: [N-1], reason: {zh: 无, en: none}}
        amount-rounding: {value: FEN_HALF_UP, clauses: [N-1], reason: {zh: 分, en: fen}}
        """);
    write(
        "nation/2021-07-01/texts.yaml",
        "DIBAO: {zh: 低保, en: Dibao}\nincome-below: {zh: 低, en: low}\n");
    write("nation/2021-07-01/tables/income-not-counted.csv", "id,clause,kind,purpose,note\n");
    write(
        "nation/2021-07-01/tables/income-deductions.csv", "id,clause,expense,who,standard,note\n");
    write(
        "nation/standards/dibao.yaml",
        """
        title: {zh: 低保标准, en: Dibao standard}
        unit: CNY/PERSON/MONTH
        clauses: [N-1]
        entries: []
        """);
    write(
        "nation/2021-07-01/rules/30-dibao.drl",
        """
        package nation.dibao
        import cn.jiuzhu.engine.codes.*
        import cn.jiuzhu.engine.policy.*
        global Answer answer
        rule "N-1 收入低于标准" @clause("N-1")
        when
          $h : Household( $income : below("income-below", perCapitaIncome, standard("dibao")) )
        then
          answer.category(Category.DIBAO, $h, $income);
        end
        """);
  }

  @Test
  void aNewLocalityPassesTheCheckAndItsCases() throws IOException {
    assertThat(hill("2022-04-15")).isEqualTo(ExitCode.OK);

    assertThat(out).contains("hill under nation, in force from 2022-04-15", "no errors");
    Workspace made = Workspace.open(root);
    assertThat(made.findings()).extracting(Finding::code).containsOnly("NOT_FILLED_IN");
    List<CaseResult> results = results(made);
    assertThat(results).hasSize(6).allMatch(CaseResult::passed);
    assertThat(jiuzhu("coverage", "hill")).as(out).isEqualTo(ExitCode.OK);
  }

  @Test
  void itIsWhatItWasAskedToBe() throws IOException {
    assertThat(
            jiuzhu(
                "new",
                "locality",
                "north-hill",
                "--zh",
                "北山：“新”县",
                "--en",
                "North: \"Hill\" #1",
                "--parent",
                "nation",
                "--effective",
                "2022-04-15",
                "--level",
                "CITY"))
        .isEqualTo(ExitCode.OK);

    Layer layer = Workspace.open(root).profiles().layers().get("north-hill");
    assertThat(layer.info().name().zh()).isEqualTo("北山：“新”县");
    assertThat(layer.info().name().en()).isEqualTo("North: \"Hill\" #1");
    assertThat(layer.info().level()).isEqualTo("CITY");
    assertThat(layer.versions()).containsOnlyKeys(LocalDate.of(2022, 4, 15));
  }

  @Test
  void aLocalityCanStandOnAnother() throws IOException {
    hill("2022-04-15");

    assertThat(
            jiuzhu(
                "new",
                "locality",
                "dale",
                "--zh",
                "谷",
                "--en",
                "Dale",
                "--parent",
                "hill",
                "--effective",
                "2023-01-01"))
        .as(out + err)
        .isEqualTo(ExitCode.OK);
    assertThat(results(Workspace.open(root))).hasSize(12).allMatch(CaseResult::passed);
  }

  @Test
  void everyYamlFileNamesItsSchemaAndFitsIt() throws IOException {
    hill("2022-04-15");
    jiuzhu("new", "version", "hill", "2023-01-01");

    for (Path file : files("hill")) {
      if (file.toString().endsWith(".yaml")) {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=../");
        Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(schema.getParent()).isEqualTo(root.resolve("schema"));
        assertThat(schema(schema).validate(new YAMLMapper().readTree(file.toFile())))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    hill("2022-04-15");
    write("hill/profile.yaml", "mine: already\n");

    assertThat(hill("2022-04-15")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("exists and is not written over", "hill");
    assertThat(Files.readString(root.resolve("hill/profile.yaml"))).isEqualTo("mine: already\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hill|nation|2022-01-01|cannot be a code",
        "hill-|nation|2022-01-01|cannot be a code",
        "new|nation|2022-01-01|cannot be a code",
        "hill|natoin|2022-01-01|there is no layer natoin; layers: nation",
        "hill|nation|2021-06-30|the layer above, nation, begins on 2021-07-01"
      })
  void whatCannotBeIsSaid(String code, String parent, String day, String why) throws IOException {
    assertThat(
            jiuzhu(
                "new",
                "locality",
                code,
                "--zh",
                "山",
                "--en",
                "Hill",
                "--parent",
                parent,
                "--effective",
                day))
        .isEqualTo(ExitCode.BROKEN);

    assertThat(err).contains(why);
    assertThat(folders()).containsExactly("nation");
  }

  @Test
  void aDayThatIsNoneIsSaid() throws IOException {
    assertThat(hill("tomorrow")).isEqualTo(ExitCode.USAGE);

    assertThat(err).contains("'--effective': a day is written yyyy-mm-dd");
  }

  @Test
  void itSpeaksChinese() throws IOException {
    StringWriter told = new StringWriter();
    int exit =
        Jiuzhu.run(
            new PrintWriter(told, true),
            new PrintWriter(told, true),
            "new",
            "locality",
            "hill",
            "--zh",
            "山",
            "--en",
            "Hill",
            "--effective",
            "2022-04-15",
            "--lang",
            "zh",
            "-p",
            root.toString());

    assertThat(exit).isEqualTo(ExitCode.OK);
    assertThat(told.toString()).contains("上级 nation，自 2022-04-15 起施行", "没有错误");
  }

  @Test
  void aNewVersionIsACopyThatPassesTheCheck() throws IOException {
    hill("2022-04-15");
    write(
        "hill/2022-04-15/amendment.yaml",
        """
        instrument: {zh: 方案, en: Plan}
        effective: 2022-04-15
        replaces: [rules/30-dibao.drl]
        """);

    assertThat(jiuzhu("new", "version", "hill", "2023-01-01")).as(out + err).isEqualTo(ExitCode.OK);
    assertThat(out).contains("a copy of 2022-04-15", "hill@2022-04-15 hill@2023-01-01");
    Workspace made = Workspace.open(root);
    assertThat(made.findings()).extracting(Finding::code).containsOnly("NOT_FILLED_IN");
    Layer layer = made.profiles().layers().get("hill");
    LayerVersion before = layer.versions().get(LocalDate.of(2022, 4, 15));
    LayerVersion after = layer.versions().get(LocalDate.of(2023, 1, 1));
    assertThat(after.amendment().replaces()).containsExactly("rules/30-dibao.drl");
    assertThat(after.amendment().changes()).isEmpty();
    assertThat(after.options()).isEqualTo(before.options());
    assertThat(after.rules()).hasSameSizeAs(before.rules());
    assertThat(folders()).containsExactly("hill", "nation");
  }

  @Test
  void aVersionFollowsTheNewest() throws IOException {
    assertThat(jiuzhu("new", "version", "nation", "2021-01-01")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("begins on 2021-07-01 and a new one must be later");

    assertThat(jiuzhu("new", "version", "nation", "2021-07-01")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("exists and is not written over");

    assertThat(jiuzhu("new", "version", "hill", "2023-01-01")).isEqualTo(ExitCode.BROKEN);
    assertThat(err).contains("there is no layer hill; layers: nation");
  }

  private static List<CaseResult> results(Workspace workspace) {
    List<Case> cases = workspace.cases().stream().flatMap(file -> file.cases().stream()).toList();
    return workspace.results(cases, () -> {});
  }

  private static JsonSchema schema(Path named) throws IOException {
    String packaged = "/regional-profiles/schema/" + named.getFileName();
    try (InputStream text = NewCommandTest.class.getResourceAsStream(packaged)) {
      assertThat(text).as(packaged).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
    }
  }

  private int hill(String day) throws IOException {
    return jiuzhu("new", "locality", "hill", "--zh", "山", "--en", "Hill", "--effective", day);
  }

  private int jiuzhu(String... words) throws IOException {
    StringWriter told = new StringWriter();
    StringWriter wrong = new StringWriter();
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--lang", "en", "-p", root.toString()))
            .toArray(String[]::new);
    int exit = Jiuzhu.run(new PrintWriter(told, true), new PrintWriter(wrong, true), all);
    out = told.toString();
    err = wrong.toString();
    return exit;
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  private List<Path> files(String below) throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(below))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
