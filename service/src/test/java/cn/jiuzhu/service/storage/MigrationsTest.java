package cn.jiuzhu.service.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever version of the schema a database has: it is brought to the present one, and loses
 * nothing.
 */
@Tag("database")
class MigrationsTest {
  private static OldDatabase empty() throws Exception {
    return OldDatabase.empty("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  @TestFactory
  List<DynamicTest> everyVersionKeepsItsRows() throws Exception {
    try (OldDatabase database = empty()) {
      List<Integer> versions = database.versions();
      assertThat(versions).startsWith(1, 2, 3, 4, 5, 6, 7);
      return versions.subList(0, versions.size() - 1).stream()
          .map(version -> DynamicTest.dynamicTest("from " + version, () -> keepsItsRows(version)))
          .toList();
    }
  }

  /** Also its columns: what is added may be filled, what was there stays as it was. */
  private static void keepsItsRows(int version) throws Exception {
    try (OldDatabase database = empty().at(version)) {
      var before = database.content();
      assertThat(before)
          .allSatisfy((table, rows) -> assertThat(rows).as(table + " has a row").isNotEmpty());

      database.migrate();

      var after = database.content();
      before.forEach(
          (table, rows) ->
              assertThat(columns(after.get(table), rows.get(0).keySet()))
                  .as(table)
                  .containsAll(rows));
    }
  }

  private static List<Map<String, String>> columns(
      List<Map<String, String>> rows, Set<String> names) {
    rows.forEach(row -> row.keySet().retainAll(names));
    return rows;
  }

  /** Households are monitored from version 2 on, by rules and figures of their own until 7. */
  @Test
  void whoWasMonitoredRestsOnWhatHeRestedOn() throws Exception {
    try (OldDatabase database = empty().at(6)) {
      database.migrate();

      SortedMap<String, List<Map<String, String>>> content = database.content();
      Map<String, Map<String, String>> households = by("household", content, "monitored_household");
      Map<String, Map<String, String>> bases = by("id", content, "basis");
      for (String household : List.of("H-1", "H-2")) {
        assertThat(bases.get(households.get(household).get("basis")))
            .containsEntry("locality", "testland")
            .containsEntry("policy", households.get(household).get("policy"))
            .containsEntry("figure_set", households.get(household).get("figure_set"));
      }
      // It was on file and nobody looked after it.
      assertThat(bases.get(households.get("H-3").get("basis"))).containsEntry("policy", "");
      assertThat(households).hasSize(3);
    }
  }

  private static Map<String, Map<String, String>> by(
      String column, SortedMap<String, List<Map<String, String>>> content, String table) {
    return content.get(table).stream()
        .collect(Collectors.toMap(row -> row.get(column), row -> row));
  }
}
