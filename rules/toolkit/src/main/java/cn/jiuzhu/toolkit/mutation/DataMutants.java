package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.StandardEntry;
import cn.jiuzhu.engine.profile.Table;
import cn.jiuzhu.toolkit.mutation.Mutant.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Alterations of what is data: options, table rows, published figures. */
final class DataMutants {
  private final Map<String, DataMutant> found = new LinkedHashMap<>();

  private DataMutants() {}

  /** Every alteration; the same in two versions is one. */
  static Collection<DataMutant> of(List<ResolvedProfile> profiles) {
    DataMutants mutants = new DataMutants();
    for (ResolvedProfile profile : profiles) {
      profile.options().values().forEach(option -> mutants.add(profile, option));
      profile.tables().values().forEach(table -> mutants.add(profile, table));
      profile.standards().values().forEach(standard -> mutants.add(profile, standard));
    }
    return mutants.found.values();
  }

  private void add(
      ResolvedProfile profile,
      Mutant mutant,
      List<String> clauses,
      BiPredicate<Case, DeterminationRequest> concerns,
      ResolvedProfile altered) {
    DataMutant one = new DataMutant(mutant, clauses, concerns, Map.of(profile, altered));
    found.merge(mutant.kind() + mutant.key(), one, DataMutant::and);
  }

  private void add(ResolvedProfile profile, Option option) {
    LayerVersion declaring = declaring(profile, option);
    for (List<String> values : otherValues(option)) {
      Option other =
          new Option(
              option.name(),
              values,
              option.choices(),
              option.reading(),
              option.clauses(),
              option.reason());
      add(
          profile,
          new Mutant(
              Kind.OPTION,
              declaring.layer(),
              declaring.layer() + "/" + declaring.effective() + "/options.yaml",
              0,
              option.name(),
              String.join(" ", option.values()),
              String.join(" ", values)),
          option.clauses(),
          (of, request) -> !of.readings().containsKey(option.name()),
          profile.with(other));
    }
  }

  private static LayerVersion declaring(ResolvedProfile profile, Option option) {
    List<LayerVersion> layers = profile.layers();
    for (int i = layers.size() - 1; i > 0; i--) {
      if (layers.get(i).options().containsKey(option.name())) {
        return layers.get(i);
      }
    }
    return layers.get(0);
  }

  /** Each other choice; of a list each value left out; of a number the next ones. */
  private static List<List<String>> otherValues(Option option) {
    List<List<String>> others = new ArrayList<>();
    List<String> values = option.values();
    if (values.size() == 1 && !option.choices().isEmpty()) {
      option.choices().stream()
          .filter(choice -> !values.contains(choice))
          .forEach(choice -> others.add(List.of(choice)));
    } else if (values.size() == 1 && values.get(0).matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(values.get(0));
      others.add(List.of(String.valueOf(number + 1)));
      others.add(List.of(String.valueOf(number - 1)));
    } else if (values.size() > 1) {
      for (String value : values) {
        others.add(values.stream().filter(one -> !one.equals(value)).toList());
      }
    }
    return others;
  }

  private void add(ResolvedProfile profile, Table table) {
    for (Table.Row row : table.rows()) {
      String layer = row.file().substring(0, row.file().indexOf('/'));
      add(
          profile,
          new Mutant(
              Kind.ROW,
              layer,
              row.file(),
              row.line(),
              table.name() + " " + row.id(),
              String.join(", ", row.cells().values()),
              ""),
          row.clauses(),
          (of, request) -> true,
          profile.with(table.without(row)));
    }
  }

  private void add(ResolvedProfile profile, Standard standard) {
    for (int i = 0; i < standard.entries().size(); i++) {
      StandardEntry entry = standard.entries().get(i);
      if (entry.value() != null) {
        add(profile, standard, i, "", entry.value(), raised(entry, null));
      }
      for (Map.Entry<String, BigDecimal> one : entry.values().entrySet()) {
        add(profile, standard, i, one.getKey(), one.getValue(), raised(entry, one.getKey()));
      }
    }
  }

  private void add(
      ResolvedProfile profile,
      Standard standard,
      int index,
      String key,
      BigDecimal was,
      StandardEntry other) {
    List<StandardEntry> entries = new ArrayList<>(standard.entries());
    entries.set(index, other);
    Standard altered =
        new Standard(
            standard.key(),
            standard.title(),
            standard.unit(),
            standard.by(),
            standard.clauses(),
            entries,
            standard.verifiedThrough(),
            standard.note(),
            standard.layer(),
            standard.path());
    String subject = standard.key() + " " + other.effective() + (key.isEmpty() ? "" : " " + key);
    add(
        profile,
        new Mutant(
            Kind.STANDARD,
            standard.layer(),
            standard.path(),
            other.line(),
            subject,
            was.toPlainString(),
            raised(was).toPlainString()),
        standard.clauses(),
        (of, request) ->
            (request.standards() == null || !request.standards().containsKey(standard.key()))
                && standard
                    .on(request.asOf())
                    .filter(standard.entries().get(index)::equals)
                    .isPresent(),
        profile.with(altered));
  }

  /** By one in the last place that it is written with. */
  private static BigDecimal raised(BigDecimal value) {
    return value.add(value.ulp());
  }

  /**
   * @param key which of its figures; null for the only one
   */
  private static StandardEntry raised(StandardEntry entry, String key) {
    Map<String, BigDecimal> values = new LinkedHashMap<>(entry.values());
    values.computeIfPresent(key == null ? "" : key, (k, value) -> raised(value));
    return new StandardEntry(
        entry.effective(),
        entry.value() == null ? null : raised(entry.value()),
        values,
        entry.source(),
        entry.line());
  }
}
