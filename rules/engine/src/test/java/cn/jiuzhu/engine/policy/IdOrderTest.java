package cn.jiuzhu.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdOrderTest {
  private static final IdOrder ORDER = new IdOrder();

  @Test
  void numbers_in_ids_count_as_numbers() {
    List<String> ids = new ArrayList<>(List.of("P10", "P2", "P1", "A9", "P2b", "P2a1"));

    ids.sort(ORDER);

    assertThat(ids).containsExactly("A9", "P1", "P2", "P2a1", "P2b", "P10");
  }

  @Test
  void ids_that_differ_never_tie() {
    List<String> ids = List.of("P1", "P01", "P001", "P1a", "P01a", "p1", "1", "01", "P");
    for (String one : ids) {
      for (String other : ids) {
        assertThat(ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(ORDER.compare(one, other)))
            .isEqualTo(-Integer.signum(ORDER.compare(other, one)));
      }
    }
  }

  @Test
  void the_order_does_not_depend_on_where_one_starts() {
    List<String> ids = new ArrayList<>(List.of("P1", "P01", "P001", "P1a", "P01a", "P10", "P2"));
    ids.sort(ORDER);
    List<String> sorted = List.copyOf(ids);
    Collections.reverse(ids);

    ids.sort(ORDER);

    assertThat(ids).isEqualTo(sorted);
  }

  @Test
  void a_number_of_any_length_is_compared() {
    assertThat(ORDER.compare("P99999999999999999999", "P100000000000000000000")).isNegative();
  }
}
