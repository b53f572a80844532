package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Settles what the files name, once all layers are read.
 *
 * <p>A version is checked against every set of parent versions that is in force with it on some
 * day, so that an amendment of a parent cannot leave a locality's rule without its option.
 */
final class ReferenceCheck {
  private final SortedMap<String, List<Layer>> chains;
  private final Problems problems;

  ReferenceCheck(SortedMap<String, List<Layer>> chains, Problems problems) {
    this.chains = chains;
    this.problems = problems;
  }

  void check(References references) {
    checkClauses(references);
    for (List<Layer> chain : chains.values()) {
      Layer own = chain.get(chain.size() - 1);
      checkIds(own, chain);
      for (LocalDate version : own.versions().keySet()) {
        List<References.VersionRef> refs =
            references.versions().stream()
                .filter(ref -> ref.layer().equals(own.code()) && ref.version().equals(version))
                .toList();
        List<ResolvedProfile> profiles = inForceWith(version, own, chain);
        profiles.forEach(profile -> refs.forEach(ref -> check(ref, profile)));
        refs.stream()
            .filter(ref -> ref.kind() == References.Kind.REPLACED_FILE)
            .forEach(ref -> checkReplaced(ref, profiles));
      }
    }
  }

  /** An id means one clause, whichever layer names it. */
  private void checkIds(Layer own, List<Layer> chain) {
    for (Clause clause : own.clauses().clauses().values()) {
      boolean above =
          chain.stream()
              .anyMatch(
                  layer ->
                      !layer.code().equals(own.code())
                          && layer.clauses().clauses().containsKey(clause.id()));
      if (above) {
        Place place = new Place(own.code() + "/" + LayerFiles.CLAUSES, clause.line());
        problems.add(place, ProblemCode.DUPLICATE_ID, clause.id());
      }
    }
  }

  private void checkClauses(References references) {
    Map<String, Set<String>> knownIn = new HashMap<>();
    chains.forEach(
        (code, chain) -> {
          Set<String> known = new TreeSet<>();
          chain.forEach(layer -> known.addAll(layer.clauses().clauses().keySet()));
          knownIn.put(code, known);
        });
    for (References.ClauseRef ref : references.clauses()) {
      Set<String> known = knownIn.get(ref.layer());
      if (!known.contains(ref.id())) {
        problems.addUnknown(ref.place(), ProblemCode.UNKNOWN_CLAUSE, ref.id(), known);
      }
    }
  }

  /** One profile for each day, while the version is the newest, on which a parent's changes. */
  private static List<ResolvedProfile> inForceWith(
      LocalDate version, Layer own, List<Layer> chain) {
    LocalDate next =
        own.versions().tailMap(version.plusDays(1)).keySet().stream()
            .findFirst()
            .orElse(LocalDate.MAX);
    Set<LocalDate> days = new TreeSet<>(Set.of(version));
    for (Layer layer : chain) {
      days.addAll(layer.versions().subMap(version, next).keySet());
    }
    List<ResolvedProfile> profiles = new ArrayList<>();
    for (LocalDate day : days) {
      List<LayerVersion> versions = Versions.on(day, chain);
      if (versions.size() == chain.size()) {
        profiles.add(new ResolvedProfile(chain, versions));
      }
    }
    return profiles;
  }

  private void check(References.VersionRef ref, ResolvedProfile profile) {
    switch (ref.kind()) {
      case STANDARD -> checkKnown(ref, ProblemCode.UNKNOWN_STANDARD, profile.standards().keySet());
      case OPTION -> checkKnown(ref, ProblemCode.UNKNOWN_OPTION, profile.options().keySet());
      case TABLE -> checkKnown(ref, ProblemCode.UNKNOWN_TABLE, profile.tables().keySet());
      case DISABILITIES -> checkDisabilities(profile.table(ref.name()));
      case REPLACED_FILE -> {
        // Of all of them at once: checkReplaced.
      }
      case OPTION_DECLARED -> checkChoices(ref, profile);
      case TABLE_DECLARED -> checkTable(ref, profile);
    }
  }

  private void checkKnown(References.VersionRef ref, ProblemCode code, Set<String> known) {
    if (!known.contains(ref.name())) {
      problems.addUnknown(ref.place(), code, ref.name(), known);
    }
  }

  /** A parent may add the file in a later version: then it is replaced from then on. */
  private void checkReplaced(References.VersionRef ref, List<ResolvedProfile> profiles) {
    Set<String> files = new TreeSet<>();
    for (ResolvedProfile profile : profiles) {
      for (LayerVersion version : parents(profile)) {
        version.rules().forEach(file -> files.add(file.pathInVersion()));
        version.tables().values().forEach(table -> files.add(table.pathInVersion()));
      }
    }
    if (!profiles.isEmpty()) {
      checkKnown(ref, ProblemCode.UNKNOWN_REPLACED_FILE, files);
    }
  }

  /** The choices are those of the nearest layer that names any. */
  private void checkChoices(References.VersionRef ref, ResolvedProfile profile) {
    List<String> choices = List.of();
    for (LayerVersion version : profile.layers()) {
      Option option = version.options().get(ref.name());
      choices = option == null || option.choices().isEmpty() ? choices : option.choices();
    }
    for (String value : profile.option(ref.name()).values()) {
      if (!choices.isEmpty() && !choices.contains(value)) {
        problems.add(
            ref.place(), ProblemCode.OPTION_VALUE_NOT_A_CHOICE, value, ref.name(), choices);
      }
    }
  }

  private void checkTable(References.VersionRef ref, ResolvedProfile profile) {
    Table merged = profile.table(ref.name());
    Table own = profile.own().tables().get(ref.name());
    if (!own.columns().equals(merged.columns()) && !isMisspelt(own) && !isMisspelt(merged)) {
      problems.add(ref.place(), ProblemCode.TABLE_COLUMNS_DIFFER, own.name(), merged.columns());
    }
    Set<String> above = new HashSet<>();
    int ownRows = own.rows().size();
    merged.rows().stream()
        .limit(merged.rows().size() - (long) ownRows)
        .forEach(row -> above.add(row.id()));
    for (Table.Row row : own.rows()) {
      if (above.contains(row.id())) {
        problems.add(new Place(row.file(), row.line()), ProblemCode.DUPLICATE_ID, row.id());
      }
    }
  }

  /** Then it differs because of that, and the header itself is reported. */
  private static boolean isMisspelt(Table table) {
    return TableForm.named(table.name()).filter(form -> !form.fits(table.columns())).isPresent();
  }

  /** Whether there is such a table at all, the lints ask. */
  private void checkDisabilities(Table table) {
    if (table != null) {
      ColumnCheck.check(table.columns(), TableForm.DISABILITIES, table.header(), problems);
    }
  }

  private static List<LayerVersion> parents(ResolvedProfile profile) {
    return profile.layers().subList(0, profile.layers().size() - 1);
  }
}
