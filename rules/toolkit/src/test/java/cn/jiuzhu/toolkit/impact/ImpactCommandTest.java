package cn.jiuzhu.toolkit.impact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.console.ExitCode;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** An uprating from 600 to 700, worked out by hand for six households. */
class ImpactCommandTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String BELOW = household("RURAL", wage("500.00"));
  private static final String PAIR_BETWEEN = household("URBAN", wage("1300.00"), "");
  private static final String ON_THE_NEW_LINE = household("URBAN", wage("700.00"));
  private static final String ON_THE_OLD_LINE = household("URBAN", wage("600.00"));
  private static final String NOTHING = household("URBAN", "");
  private static final String UNKNOWN = "{\"area\":\"RURAL\",\"members\":[{\"id\":\"P1\"}]}";

  private static final List<String> ALL =
      List.of(BELOW, PAIR_BETWEEN, ON_THE_NEW_LINE, ON_THE_OLD_LINE, NOTHING, UNKNOWN);

  @TempDir private Path temp;
  private Path profiles;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void policy() {
    profiles = Hollow.in(temp.resolve("profiles")).root();
  }

  /** A household whose members have these incomes. */
  private static String household(String area, String... incomes) {
    List<String> members = new ArrayList<>();
    for (String income : incomes) {
      members.add(
          "{\"id\":\"P%d\",\"relation\":\"%s\",\"birthDate\":\"1980-01-01\",\"incomes\":[%s]}"
              .formatted(members.size() + 1, members.isEmpty() ? "HEAD" : "SPOUSE", income));
    }
    return "{\"area\":\"%s\",\"members\":[%s]}".formatted(area, String.join(",", members));
  }

  private static String wage(String amount) {
    return "{\"kind\":\"WAGE\",\"amount\":" + amount + ",\"per\":\"MONTH\"}";
  }

  private String population(List<String> lines) throws IOException {
    Path file = temp.resolve("population.ndjson");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(1, List.of("-p", profiles.toString(), "--lang", "en"));
    return Jiuzhu.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  private JsonNode impact(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("impact"));
    all.addAll(Arrays.asList(args));
    all.addAll(List.of("-f", "json"));
    run(all.toArray(String[]::new));
    assertThat(out.toString()).as(err.toString()).isNotEmpty();
    return MAPPER.readTree(out.toString());
  }

  private JsonNode uprating() throws IOException {
    return impact("hollow@2023-06-30", "hollow@2023-07-01", "--population", population(ALL));
  }

  private static BigDecimal money(JsonNode node) {
    return node.decimalValue().setScale(2);
  }

  private static JsonNode having(JsonNode list, String field, String value) {
    for (JsonNode one : list) {
      if (one.path(field).asText().equals(value)) {
        return one;
      }
    }
    throw new AssertionError("no " + field + " " + value + " in " + list);
  }

  @Test
  void saysWhoGainsAndWhatItCosts() throws IOException {
    JsonNode impact = uprating();
    // Before: 600 - 500, and 600 - 0. After: 200, (700 - 650) × 2, 0 below the line, 100, 700.
    assertThat(money(impact.at("/before/due/month"))).isEqualByComparingTo("700.00");
    assertThat(money(impact.at("/after/due/month"))).isEqualByComparingTo("1100.00");
    assertThat(money(impact.get("monthlyDifference"))).isEqualByComparingTo("400.00");
    assertThat(impact.at("/all/households").asInt()).isEqualTo(6);
    // The pair, and whoever stands on the old line.
    assertThat(impact.at("/all/GAINS").asInt()).isEqualTo(2);
    assertThat(impact.at("/all/LOSES").asInt()).isZero();
    assertThat(impact.at("/all/AMOUNT_UP").asInt()).isEqualTo(4);
    // On the new line, and unknown on both days.
    assertThat(impact.at("/all/unchanged").asInt()).isEqualTo(2);
    assertThat(impact.at("/all/unchangedAndOpen").asInt()).isEqualTo(1);
    JsonNode dibao = having(impact.get("items"), "code", "DIBAO");
    assertThat(dibao.get("householdsBefore").asInt()).isEqualTo(2);
    assertThat(dibao.get("householdsAfter").asInt()).isEqualTo(4);
    assertThat(dibao.get("personsGained").asInt()).isEqualTo(3);
    assertThat(having(impact.get("missing"), "pointer", "/household/members/*/incomes"))
        .isNotNull();
  }

  @Test
  void saysWhichRuleDidIt() throws IOException {
    JsonNode causes = uprating().get("causes");
    assertThat(causes).hasSize(2);
    JsonNode amount = having(causes, "kind", "AMOUNT");
    assertThat(amount.get("rule").asText()).isEqualTo("N-2 补差");
    assertThat(amount.get("file").asText()).isEqualTo("national/2021-07-01/rules/60-amount.drl");
    assertThat(amount.get("line").asInt()).isEqualTo(5);
    assertThat(amount.get("standards").toString()).isEqualTo("[\"dibao\"]");
    assertThat(amount.get("households").asInt()).isEqualTo(2);
    assertThat(money(amount.get("monthlyDifference"))).isEqualByComparingTo("200.00");
    // The new allowances are laid to what made the households ones on dibao.
    JsonNode line = having(causes, "kind", "CONDITION");
    assertThat(line.get("code").asText()).isEqualTo("income-below-standard");
    assertThat(line.get("moved").asText()).isEqualTo("LIMIT");
    assertThat(line.get("rule").asText()).isEqualTo("N-1 收入低于标准");
    assertThat(line.get("clauses").toString()).isEqualTo("[\"H-1\",\"N-1\"]");
    assertThat(line.get("standards").toString()).isEqualTo("[\"dibao\"]");
    assertThat(line.get("households").asInt()).isEqualTo(2);
    assertThat(money(line.get("monthlyDifference"))).isEqualByComparingTo("200.00");
    assertThat(line.at("/items/DIBAO_ALLOWANCE").asInt()).isEqualTo(2);
  }

  @Test
  void breaksItDownByStructureAreaAndIncome() throws IOException {
    JsonNode by = uprating().get("by");
    assertThat(money(having(by.get("structure"), "code", "COUPLE").get("monthlyDifference")))
        .isEqualByComparingTo("100.00");
    assertThat(having(by.get("area"), "code", "RURAL").get("households").asInt()).isEqualTo(2);
    assertThat(money(having(by.get("area"), "code", "RURAL").get("monthlyDifference")))
        .isEqualByComparingTo("100.00");
    // Five incomes a head: 0, 500, 600, 650, 700; the sixth is unknown.
    assertThat(by.get("decile")).hasSize(6);
    assertThat(having(by.get("decile"), "code", "UNKNOWN").get("households").asInt()).isEqualTo(1);
  }

  @Test
  void comparesAnEditedFolder() throws IOException {
    Path draft = Hollow.in(temp.resolve("draft")).withTheLineIn().root();
    JsonNode impact =
        impact("hollow@2022-02-01", draft + "#hollow@2022-02-01", "--population", population(ALL));
    assertThat(impact.at("/all/changed").asInt()).isEqualTo(1);
    assertThat(impact.at("/all/GAINS").asInt()).isEqualTo(1);
    assertThat(money(impact.get("monthlyDifference"))).isEqualByComparingTo("0.00");
    assertThat(impact.get("figures")).isEmpty();
    JsonNode cause = impact.at("/causes/0");
    assertThat(cause.get("code").asText()).isEqualTo("income-below-standard");
    assertThat(cause.get("moved").isNull()).isTrue();
    assertThat(cause.get("households").asInt()).isEqualTo(1);
  }

  @Test
  void namesALineWithAnErrorAndGoesOn() throws IOException {
    String file =
        population(
            List.of(
                BELOW,
                "{\"members\":[{\"id\":\"P1\",\"incoms\":[]}]}",
                "",
                "{\"members\":",
                household("URBAN", "").replace("]}]}", "],\"circumstances\":[\"IN_PRISON\"]}]}"),
                "{\"locality\":\"elsewhere\",\"household\":" + NOTHING + "}"));
    int exit = run("impact", "hollow@2023-06-30", "hollow@2023-07-01", "--population", file);
    assertThat(exit).isEqualTo(ExitCode.FOUND);
    assertThat(err.toString())
        .contains("population.ndjson:2 UNKNOWN_FIELD /members/0/incoms")
        .contains("population.ndjson:4 MALFORMED_JSON")
        .contains("population.ndjson:5 NOBODY_COUNTS");
    assertThat(out.toString()).contains("2 households, 3 line(s) refused").contains("+200.00");
  }

  @Test
  void stopsAtAnErrorWhereThatIsAskedFor() throws IOException {
    String file = population(List.of("{\"members\":[]}", BELOW));
    int exit =
        run("impact", "hollow@2023-06-30", "hollow@2023-07-01", "--population", file, "--strict");
    assertThat(exit).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("population.ndjson:1 EMPTY_HOUSEHOLD").contains("Stopped");
  }

  @Test
  void saysWhoLosesWhereALineIsLowered() throws IOException {
    JsonNode impact =
        impact("hollow@2023-07-01", "hollow@2023-06-30", "--population", population(ALL));
    assertThat(impact.at("/all/LOSES").asInt()).isEqualTo(2);
    assertThat(impact.at("/all/GAINS").asInt()).isZero();
    assertThat(impact.at("/all/AMOUNT_DOWN").asInt()).isEqualTo(4);
    assertThat(money(impact.get("monthlyDifference"))).isEqualByComparingTo("-400.00");
    JsonNode moved = having(impact.get("standings"), "to", "NONE");
    assertThat(moved.get("from").asText()).isEqualTo("DIBAO");
    assertThat(moved.get("households").asInt()).isEqualTo(2);
  }

  @Test
  void takesFiguresThatAreNotPublished() throws IOException {
    Path figures = temp.resolve("figures.yaml");
    Files.writeString(figures, "dibao: 650.00\n");
    JsonNode impact =
        impact(
            "marsh@2023-01-01",
            "marsh@2023-01-01",
            "--population",
            population(List.of(BELOW, ON_THE_NEW_LINE)),
            "--standards-b",
            figures.toString());
    assertThat(impact.at("/before/suppliedStandards")).isEmpty();
    assertThat(impact.at("/after/suppliedStandards/dibao").decimalValue())
        .isEqualByComparingTo("650.00");
    assertThat(impact.at("/figures/0/before").asText()).isEmpty();
    assertThat(impact.at("/figures/0/after").asText()).isEqualTo("650");
    // 650 - 500 is due for certain; that it is more than before is not.
    assertThat(impact.at("/all/SETTLED").asInt()).isEqualTo(2);
    assertThat(impact.at("/all/AMOUNT_UP").asInt()).isZero();
    assertThat(money(impact.get("monthlyDifference"))).isEqualByComparingTo("0.00");
    assertThat(money(impact.at("/after/due/notCompared"))).isEqualByComparingTo("150.00");
  }

  @Test
  void refusesAFigureThatNobodyAsksFor() throws IOException {
    Path figures = temp.resolve("figures.yaml");
    Files.writeString(figures, "dibbao: 650.00\n");
    int exit =
        run(
            "impact",
            "hollow@2023-06-30",
            "hollow@2023-07-01",
            "--synthetic",
            "1",
            "--standards",
            figures.toString());
    assertThat(exit).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("/dibbao").contains("no such standard");
  }

  @Test
  void isTheSameForTheSameSeed() throws IOException {
    String[] args = {"hollow@2023-06-30", "hollow@2023-07-01", "--synthetic", "300", "--seed", "5"};
    JsonNode first = impact(args);
    assertThat(first.at("/all/changed").asInt()).isPositive();
    assertThat(impact(args)).isEqualTo(first);
    args[5] = "6";
    assertThat(impact(args).get("all")).isNotEqualTo(first.get("all"));
  }

  @Test
  void decidesAFileAsTheHouseholdsItWasMadeOf() throws IOException {
    Path file = temp.resolve("made.ndjson");
    assertThat(run("population", "80", "--on", "2023-06-30", "-o", file.toString()))
        .isEqualTo(ExitCode.OK);
    JsonNode read =
        impact("hollow@2023-06-30", "hollow@2023-07-01", "--population", file.toString());
    JsonNode made = impact("hollow@2023-06-30", "hollow@2023-07-01", "--synthetic", "80");
    assertThat(read.get("refused").asInt()).isZero();
    assertThat(read.get("all")).isEqualTo(made.get("all"));
    assertThat(read.get("by")).isEqualTo(made.get("by"));
  }

  @Test
  void writesOneWellFormedPage() throws Exception {
    Path page = temp.resolve("page.html");
    int exit =
        run(
            "impact",
            "hollow@2023-06-30",
            "hollow@2023-07-01",
            "--population",
            population(ALL),
            "-f",
            "html",
            "-o",
            page.toString());
    assertThat(exit).isEqualTo(ExitCode.OK);
    String html = Files.readString(page);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
    assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(3);
    // Two items with households that gain; 0 to 100 and 200 is one bar each; all and one programme.
    assertThat(document.getElementsByTagName("rect").getLength()).isGreaterThanOrEqualTo(7);
    assertThat(html)
        .contains("+400.00")
        .contains("N-1 收入低于标准")
        .doesNotContain("http://")
        .doesNotContain("https://");
    assertThat(out.toString()).contains("Which rule did it");
  }

  @Test
  void saysWhatIsWrongWithAPolicy() {
    assertThat(run("impact", "hollow@yesterday", "hollow", "--synthetic", "1"))
        .isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("[FOLDER#]LOCALITY[@YYYY-MM-DD]");
    assertThat(run("impact", "hollo@2023-01-01", "hollow", "--synthetic", "1"))
        .isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString()).contains("there is no locality 'hollo'");
    assertThat(run("impact", "hollow", "hollow")).isEqualTo(ExitCode.USAGE);
  }
}
