package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The whole answer for one household.
 *
 * @param id identifies this answer; everything else depends on facts, date and rule set alone
 * @param locality whose policy was applied
 * @param asOf the day for which it was decided
 * @param profile version and digest of the rule set
 * @param household what was computed of the household
 * @param categories every category of the locality
 * @param assistance every programme of the locality
 * @param procedure how the case in hand is decided, where the request has one
 * @param monitoring what is watched afterwards
 * @param deadlines the days by which something has to be done
 * @param missing what would settle the undetermined
 * @param notices what the reader should know
 * @param willChange how it differs on the next day on which loaded rules or figures change, where
 *     the request asks for it and there is such a day
 * @param rules the rules that fired, in order, for {@code explain: FULL}
 * @param texts the words for every code in the answer, once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Determination(
    String id,
    String locality,
    LocalDate asOf,
    ProfileUsed profile,
    HouseholdSummary household,
    List<CategoryOutcome> categories,
    List<AssistanceOutcome> assistance,
    Procedure procedure,
    Monitoring monitoring,
    List<Deadline> deadlines,
    List<MissingFact> missing,
    List<Notice> notices,
    WillChange willChange,
    List<FiredRule> rules,
    Map<String, String> texts) {

  /**
   * The rule set behind an answer.
   *
   * @param version the locality's version
   * @param digest digest of the locality's layer
   * @param layers the parents, with theirs
   */
  public record ProfileUsed(String version, String digest, List<LayerUsed> layers) {}

  /** One parent layer behind an answer. */
  public record LayerUsed(String layer, String version, String digest) {}

  /**
   * What was computed of the household; a figure known only within bounds is left out.
   *
   * @param id the household's id in the request
   * @param size how many members count
   * @param countableMonthlyIncome income that counts, CNY a month
   * @param perCapitaMonthlyIncome the same by head, CNY a month
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record HouseholdSummary(
      String id,
      Integer size,
      BigDecimal countableMonthlyIncome,
      BigDecimal perCapitaMonthlyIncome) {}

  /** The same answer under another id. */
  public Determination withId(String id) {
    return with(id, notices, willChange, rules, texts);
  }

  /** The same answer, saying also how it will change. */
  public Determination withChange(
      WillChange willChange, List<Notice> notices, Map<String, String> texts) {
    return with(id, notices, willChange, rules, texts);
  }

  /** The same answer without the rules that fired. */
  public Determination withoutRules() {
    return with(id, notices, willChange, null, texts);
  }

  private Determination with(
      String id,
      List<Notice> notices,
      WillChange willChange,
      List<FiredRule> rules,
      Map<String, String> texts) {
    return new Determination(
        id,
        locality,
        asOf,
        profile,
        household,
        categories,
        assistance,
        procedure,
        monitoring,
        deadlines,
        missing,
        notices,
        willChange,
        rules,
        texts);
  }
}
