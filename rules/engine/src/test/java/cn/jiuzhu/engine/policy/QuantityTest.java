package cn.jiuzhu.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Quantity UNKNOWN = Quantity.unknown("/a");

  private static Quantity yuan(String value) {
    return Quantity.exact(new BigDecimal(value)).in("CNY");
  }

  private static Quantity between(String low, String high) {
    return Quantity.between(new BigDecimal(low), new BigDecimal(high), Set.of("/b"));
  }

  @Test
  void exact_numbers_stay_exact_and_miss_nothing() {
    Quantity result = yuan("600.00").minus(yuan("450.00")).times(Quantity.of(2));

    assertThat(result.isExact()).isTrue();
    assertThat(result.low()).isEqualByComparingTo("300");
    assertThat(result.missing()).isEmpty();
  }

  @Test
  void a_sum_of_intervals_lies_between_the_sums_of_their_ends() {
    // [1, 2] + [10, 20] = [11, 22]
    Quantity sum = between("1", "2").plus(between("10", "20"));

    assertThat(sum.low()).isEqualByComparingTo("11");
    assertThat(sum.high()).isEqualByComparingTo("22");
  }

  @Test
  void a_difference_of_intervals_takes_the_opposite_ends() {
    // [10, 20] - [1, 2] = [8, 19]
    Quantity difference = between("10", "20").minus(between("1", "2"));

    assertThat(difference.low()).isEqualByComparingTo("8");
    assertThat(difference.high()).isEqualByComparingTo("19");
  }

  @Test
  void what_an_unknown_number_leaves_of_the_standard_is_between_nothing_and_all() {
    Quantity gap = yuan("600.00").minus(UNKNOWN).atLeastZero();

    assertThat(gap.low()).isEqualByComparingTo("0");
    assertThat(gap.high()).isEqualByComparingTo("600");
    assertThat(gap.missing()).containsExactly("/a");
  }

  @Test
  void nothing_taken_an_unknown_number_of_times_is_nothing() {
    Quantity product = yuan("0").times(UNKNOWN);

    assertThat(product.isExact()).isTrue();
    assertThat(product.low()).isEqualByComparingTo("0");
    assertThat(product.missing()).isEmpty();
  }

  @Test
  void a_product_with_an_unknown_number_has_no_upper_bound() {
    assertThat(yuan("2").times(UNKNOWN).high()).isNull();
  }

  @Test
  void a_quotient_keeps_34_digits() {
    // 1799.99 ÷ 3 = 599.99666…: four digits before the point and 31 after make 34 with the carry
    Quantity quotient = yuan("1799.99").dividedBy(3);

    assertThat(quotient.low().precision()).isEqualTo(34);
    assertThat(quotient.low()).isLessThan(new BigDecimal("599.9967"));
    assertThat(quotient.low()).isGreaterThan(new BigDecimal("599.99666666"));
  }

  @Test
  void a_negative_number_is_raised_to_zero_and_a_positive_one_kept() {
    assertThat(yuan("1").minus(yuan("3")).atLeastZero().low()).isEqualByComparingTo("0");
    assertThat(yuan("3").minus(yuan("1")).atLeastZero().low()).isEqualByComparingTo("2");
  }

  @Test
  void the_smaller_of_two_is_exact_where_the_other_is_never_smaller() {
    assertThat(yuan("5").min(between("5", "9")).isExact()).isTrue();
    assertThat(between("5", "9").min(yuan("5")).isExact()).isTrue();
    // min of 7 and [5, 9] is [5, 7]
    Quantity open = yuan("7").min(between("5", "9"));
    assertThat(open.low()).isEqualByComparingTo("5");
    assertThat(open.high()).isEqualByComparingTo("7");
    assertThat(open.missing()).containsExactly("/b");
  }

  @Test
  void the_pointers_of_all_parts_are_missing_each_once() {
    assertThat(UNKNOWN.plus(between("1", "2")).plus(UNKNOWN).missing()).containsExactly("/a", "/b");
  }

  @Test
  void the_calculation_brackets_only_where_it_must() {
    Quantity gap = yuan("600.00").minus(yuan("450.00")).times(Quantity.of(2));
    Quantity sum = yuan("1.00").plus(yuan("2.00")).plus(yuan("3.00"));
    Quantity inner = yuan("9.00").minus(yuan("2.00").minus(yuan("1.00")));

    assertThat(gap.calculation()).isEqualTo("(600.00 - 450.00) × 2 = 300.00");
    assertThat(sum.calculation()).isEqualTo("1.00 + 2.00 + 3.00 = 6.00");
    assertThat(inner.calculation()).isEqualTo("9.00 - (2.00 - 1.00) = 8.00");
  }

  @Test
  void the_calculation_shows_what_is_not_known() {
    assertThat(yuan("600.00").minus(UNKNOWN).calculation()).isEqualTo("600.00 - ? = ?");
  }

  @Test
  void a_per_capita_figure_stands_in_a_calculation_as_its_result() {
    Quantity perCapita = yuan("900.00").dividedBy(2).in("CNY");

    assertThat(yuan("600.00").minus(perCapita).calculation()).isEqualTo("600.00 - 450.00 = 150.00");
  }
}
