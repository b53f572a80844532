package cn.jiuzhu.engine.policy;

import static cn.jiuzhu.engine.determination.Truth.MET;
import static cn.jiuzhu.engine.determination.Truth.NOT_MET;
import static cn.jiuzhu.engine.determination.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final Quantity LIMIT = yuan("600.00");

  private static Quantity yuan(String value) {
    return Quantity.exact(new BigDecimal(value));
  }

  private static Truth truth(Quantity actual, Operator operator, Quantity limit) {
    return Conditions.compare("c", actual, operator, limit).status();
  }

  private static Condition of(Truth truth, String pointer) {
    return Conditions.simple("c", truth, Operator.IN, null, List.of("X"), List.of(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "599.99, MET, MET, NOT_MET, NOT_MET",
    "600.00, NOT_MET, MET, MET, NOT_MET",
    "600.01, NOT_MET, NOT_MET, MET, MET"
  })
  void under_on_and_over_the_line(String actual, Truth lt, Truth le, Truth ge, Truth gt) {
    assertThat(truth(yuan(actual), Operator.LT, LIMIT)).isEqualTo(lt);
    assertThat(truth(yuan(actual), Operator.LE, LIMIT)).isEqualTo(le);
    assertThat(truth(yuan(actual), Operator.GE, LIMIT)).isEqualTo(ge);
    assertThat(truth(yuan(actual), Operator.GT, LIMIT)).isEqualTo(gt);
  }

  @ParameterizedTest
  @CsvSource({"500, 599.99, MET", "500, 600.00, UNKNOWN", "600.00, 700, NOT_MET"})
  void an_interval_below_a_limit(String low, String high, Truth expected) {
    Quantity actual = Quantity.between(new BigDecimal(low), new BigDecimal(high), Set.of("/a"));

    Condition below = Conditions.compare("c", actual, Operator.LT, LIMIT);

    assertThat(below.status()).isEqualTo(expected);
    assertThat(below.missing()).isEqualTo(expected == UNKNOWN ? List.of("/a") : List.of());
  }

  @Test
  void thirds_are_compared_without_rounding() {
    // 1800 ÷ 3 is on the line, 1799.99 ÷ 3 and 1800.01 ÷ 3 on either side of it
    assertThat(truth(yuan("1799.99").dividedBy(3), Operator.LT, LIMIT)).isEqualTo(MET);
    assertThat(truth(yuan("1800.00").dividedBy(3), Operator.LT, LIMIT)).isEqualTo(NOT_MET);
    assertThat(truth(yuan("1800.01").dividedBy(3), Operator.GT, LIMIT)).isEqualTo(MET);
    // 100 ÷ 3 against 33.3333333333333333333333333333333333: only the product tells them apart
    assertThat(
            truth(
                yuan("100").dividedBy(3),
                Operator.GT,
                yuan("33.3333333333333333333333333333333333")))
        .isEqualTo(MET);
  }

  @Test
  void expenditure_without_income_exceeds_every_share_even_an_unknown_one() {
    Quantity share = yuan("0.01").over(yuan("0"));

    Condition above = Conditions.compare("c", share, Operator.GT, Quantity.unknown("/s"));

    assertThat(above.status()).isEqualTo(MET);
    assertThat(above.actual()).isNull();
    assertThat(above.actualFrom()).isNull();
  }

  @Test
  void no_expenditure_exceeds_no_share() {
    Quantity share = yuan("0").over(yuan("0"));

    assertThat(truth(share, Operator.GT, Quantity.unknown("/s"))).isEqualTo(NOT_MET);
  }

  @Test
  void a_share_of_unknown_income_is_unknown() {
    Quantity share = yuan("1").over(Quantity.unknown("/i"));

    assertThat(truth(share, Operator.GT, yuan("0.5"))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, MET, MET",
    "MET, NOT_MET, MET, NOT_MET",
    "MET, UNKNOWN, MET, UNKNOWN",
    "NOT_MET, UNKNOWN, UNKNOWN, NOT_MET",
    "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void joining(Truth one, Truth other, Truth any, Truth all) {
    assertThat(Conditions.anyOf("c", of(one, "/a"), of(other, "/b")).status()).isEqualTo(any);
    assertThat(Conditions.anyOf("c", of(other, "/b"), of(one, "/a")).status()).isEqualTo(any);
    assertThat(Conditions.allOf("c", of(one, "/a"), of(other, "/b")).status()).isEqualTo(all);
    assertThat(Conditions.allOf("c", of(other, "/b"), of(one, "/a")).status()).isEqualTo(all);
    assertThat(one.or(other)).isEqualTo(any);
  }

  @Test
  void a_settled_joint_condition_misses_nothing() {
    assertThat(Conditions.anyOf("c", of(MET, "/a"), of(UNKNOWN, "/b")).missing()).isEmpty();
    assertThat(Conditions.allOf("c", of(NOT_MET, "/a"), of(UNKNOWN, "/b")).missing()).isEmpty();
    assertThat(Conditions.allOf("c", of(MET, "/a"), of(UNKNOWN, "/b")).missing())
        .containsExactly("/b");
  }

  @Test
  void two_unknown_conditions_on_one_fact_are_one_question() {
    assertThat(Conditions.sameQuestion(of(UNKNOWN, "/a"), of(UNKNOWN, "/a"))).isTrue();
    assertThat(Conditions.sameQuestion(of(UNKNOWN, "/a"), of(UNKNOWN, "/b"))).isFalse();
    assertThat(Conditions.sameQuestion(of(UNKNOWN, "/a"), of(MET, "/a"))).isFalse();
  }
}
