package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.Table;
import cn.jiuzhu.engine.profile.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What differs in clauses, options, tables, programmes and wordings. */
final class DataChanges {
  private final Labels labels;
  private final ClauseIndex index;

  DataChanges(Labels labels, ClauseIndex index) {
    this.labels = labels;
    this.index = index;
  }

  /** Clauses of the layers on which both policies stand. */
  List<Change> clauses(Side before, Side after) {
    List<Change> changes = new ArrayList<>();
    for (String layer : Redline.layers(before, after)) {
      if (before.layer(layer) == null || after.layer(layer) == null) {
        continue;
      }
      Map<String, Clause> was = before.clausesOf(layer);
      Map<String, Clause> is = after.clausesOf(layer);
      for (String id : all(was, is)) {
        add(changes, Kind.CLAUSE, id, List.of(id), was.get(id), is.get(id), this::said);
      }
    }
    return changes;
  }

  private Map<String, Object> said(Clause clause) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put(labels.word("phrase"), clause.phrase());
    said.put(labels.word("says"), clause.says());
    said.put(labels.word("encoded"), labels.word("encoded." + clause.status()));
    said.put(labels.word("applies"), labels.listOrNull(clause.applies()));
    return said;
  }

  List<Change> options(Side a, Side b) {
    Map<String, Option> was = a.profile().options();
    Map<String, Option> is = b.profile().options();
    List<Change> changes = new ArrayList<>();
    for (String name : all(was, is)) {
      Option before = was.get(name);
      Option after = is.get(name);
      List<String> values = before == null ? null : before.values();
      if (after != null && after.values().equals(values)) {
        continue;
      }
      changes.add(
          new Change(
              Kind.OPTION,
              How.of(before, after),
              name,
              index.of(
                  name,
                  Change.clauses(
                      before == null ? null : before.clauses(),
                      after == null ? null : after.clauses())),
              details(said(before), said(after)),
              null,
              null));
    }
    return changes;
  }

  /** The reason is worth reading where the choice differs, and no difference by itself. */
  private Map<String, Object> said(Option option) {
    if (option == null) {
      return null;
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put(labels.word("value"), labels.listOrNull(option.values()));
    said.put(labels.word("reason"), option.reason());
    return said;
  }

  List<Change> programmes(Side before, Side after) {
    Map<String, Programme> was = before.profile().programmes();
    Map<String, Programme> is = after.profile().programmes();
    List<Change> changes = new ArrayList<>();
    for (String code : all(was, is)) {
      Programme now = is.getOrDefault(code, was.get(code));
      add(
          changes,
          Kind.PROGRAMME,
          labels.in(now.name()) + " " + code,
          index.first(code),
          was.get(code),
          is.get(code),
          this::said);
    }
    return changes;
  }

  private Map<String, Object> said(Programme programme) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put(labels.word("name"), programme.name());
    put(said, "strand", programme.strand());
    put(said, "form", programme.form());
    put(said, "procedure", programme.procedure());
    put(said, "force", programme.force());
    put(said, "recipient", programme.recipient());
    List<String> departments =
        programme.departments().stream()
            .map(
                one ->
                    labels.constant("Department", one.code())
                        + " "
                        + labels.coded("role", one.role()))
            .toList();
    said.put(labels.word("departments"), labels.listOrNull(departments));
    said.put(labels.word("items"), labels.listOrNull(programme.items()));
    return said;
  }

  private void put(Map<String, Object> said, String kind, String code) {
    said.put(labels.word(kind), code == null ? null : labels.coded(kind, code));
  }

  List<Change> texts(Side before, Side after) {
    Map<String, Words> was = before.profile().texts();
    Map<String, Words> is = after.profile().texts();
    List<Change> changes = new ArrayList<>();
    for (String code : all(was, is)) {
      add(
          changes,
          Kind.TEXT,
          code,
          index.first(code),
          was.get(code),
          is.get(code),
          words -> Map.of(labels.word("wording"), words));
    }
    return changes;
  }

  List<Change> tables(Side before, Side after) {
    Map<String, Table> was = before.profile().tables();
    Map<String, Table> is = after.profile().tables();
    List<Change> changes = new ArrayList<>();
    for (String name : all(was, is)) {
      rows(name, rows(was.get(name)), rows(is.get(name)), changes);
    }
    return changes;
  }

  private static Map<String, Table.Row> rows(Table table) {
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    if (table != null) {
      table.rows().forEach(row -> rows.put(row.id(), row));
    }
    return rows;
  }

  private void rows(
      String table, Map<String, Table.Row> was, Map<String, Table.Row> is, List<Change> changes) {
    for (String id : all(was, is)) {
      Table.Row before = was.get(id);
      Table.Row after = is.get(id);
      List<Detail> details = new ArrayList<>();
      if (before != null && after != null) {
        Detail.of(
                labels.word("clauses"), labels.list(before.clauses()), labels.list(after.clauses()))
            .ifPresent(details::add);
      }
      details.addAll(details(cells(before), cells(after)));
      if (before == null || after == null || !details.isEmpty()) {
        changes.add(
            new Change(
                Kind.ROW,
                How.of(before, after),
                labels.word("row", table, id),
                Change.clauses(
                    before == null ? null : before.clauses(),
                    after == null ? null : after.clauses()),
                details,
                place(before),
                place(after)));
      }
    }
  }

  private static Map<String, Object> cells(Table.Row row) {
    return row == null ? null : new LinkedHashMap<>(row.cells());
  }

  private static String place(Table.Row row) {
    return row == null ? null : row.file() + ":" + row.line();
  }

  /** What is said of a thing, label by label. */
  private interface Saying<T> {
    Map<String, Object> of(T thing);
  }

  private <T> void add(
      List<Change> changes,
      Kind kind,
      String name,
      List<String> clauses,
      T before,
      T after,
      Saying<T> saying) {
    List<Detail> details =
        details(before == null ? null : saying.of(before), after == null ? null : saying.of(after));
    if (before == null || after == null || !details.isEmpty()) {
      changes.add(new Change(kind, How.of(before, after), name, clauses, details, null, null));
    }
  }

  /** What differs, label by label; one of the two is null where the thing is new or gone. */
  private List<Detail> details(Map<String, Object> was, Map<String, Object> is) {
    Map<String, Object> before = was == null ? Map.of() : was;
    Map<String, Object> after = is == null ? Map.of() : is;
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .map(label -> detail(label, before.get(label), after.get(label)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Detail> detail(String label, Object before, Object after) {
    if (before instanceof Words || after instanceof Words) {
      return words(label, (Words) before, (Words) after);
    }
    return Detail.of(label, (String) before, (String) after);
  }

  /** In the reader's language; in the other where only that differs. */
  private Optional<Detail> words(String label, Words before, Words after) {
    return Detail.of(
            label,
            before == null ? null : labels.in(before),
            after == null ? null : labels.in(after))
        .or(
            () ->
                Detail.of(
                    labels.word("other-language", label),
                    labels.inOther(before),
                    labels.inOther(after)));
  }

  private static Set<String> all(Map<String, ?> one, Map<String, ?> other) {
    Set<String> all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all;
  }
}
