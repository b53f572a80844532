package cn.jiuzhu.engine.facts;

import static cn.jiuzhu.engine.facts.Requests.TODAY;
import static cn.jiuzhu.engine.facts.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.IncomeKind;
import cn.jiuzhu.engine.codes.Per;
import cn.jiuzhu.engine.codes.RegisterCode;
import cn.jiuzhu.engine.codes.RegisterGrade;
import cn.jiuzhu.engine.codes.SchoolStage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
  private static final JsonMapper WRITER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static DeterminationRequest read(JsonNode request) {
    return FactReader.read(request, TODAY).request();
  }

  @Test
  void readsTheExampleOfTheContract() {
    DeterminationRequest request = read(Requests.example());

    assertThat(request.locality()).isEqualTo("huining");
    assertThat(request.asOf()).isEqualTo(LocalDate.of(2022, 6, 1));
    assertThat(request.standards())
        .containsEntry("dibao", new SuppliedStandard(new BigDecimal("600.00"), null));
    Household household = request.household();
    assertThat(household.area()).isEqualTo(Area.URBAN);
    assertThat(household.incomeStable()).isFalse();
    assertThat(household.currentAssistance())
        .containsExactly(
            new CurrentAssistance(
                Category.DIBAO,
                LocalDate.of(2021, 1, 15),
                null,
                List.of("P1", "P2"),
                LocalDate.of(2022, 1, 15)));
    Member mother = household.members().get(0);
    assertThat(mother.disability()).isEqualTo(Disability.NONE);
    assertThat(mother.incomes())
        .containsExactly(new Income(IncomeKind.WAGE, new BigDecimal("900.00"), Per.MONTH, null));
    Member son = household.members().get(1);
    assertThat(son.disability()).isEqualTo(new Disability(DisabilityType.PHYSICAL, 2, null));
    assertThat(son.schoolStage()).isEqualTo(SchoolStage.COMPULSORY);
  }

  @Test
  void absentIsUnknownAndEmptyIsNone() {
    Member mother = read(Requests.example()).household().members().get(0);

    assertThat(mother.expenses()).isEmpty(); // sent as []
    assertThat(mother.registers()).isNull(); // not sent
    assertThat(mother.ownApplication()).isNull();
    assertThat(mother.registration()).isNull(); // the household's is not copied here
  }

  @Test
  void knownToHaveNoDisabilityDiffersFromNotKnown() {
    List<Member> members =
        read(json(
                """
                {"locality": "huining", "household": {"members": [
                  {"id": "A", "disability": "NONE"}, {"id": "B"}, {"id": "C", "disability": {}}]}}
                """))
            .household()
            .members();

    assertThat(members.get(0).disability().isNone()).isTrue();
    assertThat(members.get(1).disability()).isNull();
    assertThat(members.get(2).disability().isNone()).isFalse(); // has one, nothing more is known
  }

  @Test
  void aRegisterMayBeABareCode() {
    List<Register> registers = read(Requests.everyField()).household().members().get(0).registers();

    assertThat(registers)
        .containsExactly(
            new Register(RegisterCode.MEDICAL_AID, null, null, null),
            new Register(
                RegisterCode.HARDSHIP_WORKER,
                RegisterGrade.DEEP,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 1, 1)));
  }

  @Test
  void todayStandsInForAnAbsentAsOf() {
    ObjectNode request = (ObjectNode) Requests.example();
    request.remove("asOf");

    assertThat(FactReader.read(request, TODAY).asOfDefaulted()).isTrue();
    assertThat(FactReader.read(request, TODAY).request().asOf()).isEqualTo(TODAY);
    assertThat(FactReader.read(Requests.example(), TODAY).asOfDefaulted()).isFalse();
  }

  @Test
  void whatIsFutureIsJudgedByTheStatedAsOfWhereverItStands() {
    String request =
        """
        {"locality": "huining",
         "household": {"lastVisitOn": "2030-01-01", "members": [{"id": "A"}]},
         "asOf": "%s"}
        """;

    assertThat(Requests.refusals(json(request.formatted("2030-01-01")))).isEmpty();
    assertThat(Requests.refusals(json(request.formatted("2029-12-31"))))
        .containsExactly("/household/lastVisitOn FUTURE_DATE");
    // It cannot be judged by a day that is not one.
    assertThat(Requests.refusals(json(request.formatted("2029-13-31"))))
        .containsExactly("/asOf INVALID_DATE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"900", "900.0", "900.00", "9E2", "900.0000"})
  void oneAmountIsOneFactHoweverItIsWritten(String amount) {
    JsonNode request = Requests.with("/household/previousYearIncome", amount);

    assertThat(read(request).household().previousYearIncome()).isEqualTo("900.00");
  }

  @Test
  void aTreeFromYamlMayHoldBinaryNumbers() {
    // A YAML loader gives doubles; 0.1 + 0.2 is not involved, only how 420.5 was written.
    ObjectNode request = (ObjectNode) Requests.example();
    request.putObject("standards").put("dibao", 420.5d).put("dibaoMarginalMultiple", 1.5f);

    assertThat(read(request).standards().get("dibao").single()).isEqualTo("420.50");
    assertThat(read(request).standards().get("dibaoMarginalMultiple").single()).isEqualTo("1.50");

    request.putObject("standards").put("dibao", Double.NaN);
    assertThat(Requests.refusals(request)).containsExactly("/standards/dibao WRONG_TYPE");
  }

  @Test
  void suppliedStandardsMayBeKeyed() {
    assertThat(read(Requests.everyField()).standards().get("dibao").byKey())
        .containsEntry("URBAN", new BigDecimal("600.00"))
        .containsEntry("RURAL", new BigDecimal("420.50"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "everyField"})
  void whatIsWrittenIsWhatWasRead(String which) throws IOException {
    JsonNode given = which.equals("example") ? Requests.example() : Requests.everyField();
    DeterminationRequest request = read(given);

    byte[] written = WRITER.writeValueAsBytes(request);

    assertThat(FactReader.parseJson(written)).isEqualTo(given);
    assertThat(FactReader.readJson(written, TODAY).request()).isEqualTo(request);
    assertThat(FactReader.readJson(new ByteArrayInputStream(written), TODAY).request())
        .isEqualTo(request);
  }

  @Test
  void aHouseholdCanBeReadAlone() {
    JsonNode household = Requests.everyField().get("household");

    assertThat(FactReader.readHousehold(household, TODAY))
        .isEqualTo(read(Requests.everyField()).household());
    assertThatThrownBy(() -> FactReader.readHousehold(json("{\"members\": []}"), TODAY))
        .isInstanceOfSatisfying(
            InvalidFacts.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(FactError::pointer)
                    .containsExactly("/members"));
  }

  @Test
  void recordsCannotBeChanged() {
    Household household = read(Requests.everyField()).household();

    assertThatThrownBy(() -> household.members().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> household.assetTests().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theOrderInWhichStandardsAreSentDoesNotMatter() throws IOException {
    JsonNode one = Requests.with("/standards", "{\"b\": 1, \"a\": {\"Y\": 1, \"X\": 2}}");
    JsonNode other = Requests.with("/standards", "{\"a\": {\"X\": 2, \"Y\": 1}, \"b\": 1}");

    assertThat(new String(WRITER.writeValueAsBytes(read(one)), StandardCharsets.UTF_8))
        .isEqualTo(new String(WRITER.writeValueAsBytes(read(other)), StandardCharsets.UTF_8));
  }
}
