package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files name and only the whole set of layers can settle. */
final class References {

  /** A clause id, to be found in the register of {@code layer} or of a parent. */
  record ClauseRef(String layer, String id, Place place) {}

  /** What a version names: a standard, option or table in a rule, or a parent's file. */
  record VersionRef(Kind kind, String layer, LocalDate version, String name, Place place) {}

  /** What kind of thing is named. */
  enum Kind {
    STANDARD,
    OPTION,
    TABLE,
    /** A table in which a rule looks a disability up: its columns must be those of such a list. */
    DISABILITIES,
    REPLACED_FILE,
    /** An option's own declaration: its values must be among the choices that a parent gives. */
    OPTION_DECLARED,
    /** A table's own declaration: it must fit the parent's table of that name. */
    TABLE_DECLARED
  }

  private final List<ClauseRef> clauses = new ArrayList<>();
  private final List<VersionRef> versions = new ArrayList<>();
  private final Map<String, Place> parents = new LinkedHashMap<>();

  /** Notes clause ids and gives them back as plain texts. */
  List<String> clauses(String layer, List<Scalar> ids) {
    ids.forEach(id -> clauses.add(new ClauseRef(layer, id.text(), id.place())));
    return ids.stream().map(Scalar::text).toList();
  }

  /** Notes the ids in a text that holds one or several, separated by commas or spaces. */
  List<String> clauses(String layer, String text, Place place) {
    List<Scalar> ids =
        Arrays.stream(text.split("[,\\s]+", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> new Scalar(id, place))
            .toList();
    return clauses(layer, ids);
  }

  /** Takes over what was noted elsewhere. */
  void addAll(References other) {
    clauses.addAll(other.clauses);
    versions.addAll(other.versions);
    parents.putAll(other.parents);
  }

  void version(Kind kind, String layer, LocalDate version, Scalar name) {
    versions.add(new VersionRef(kind, layer, version, name.text(), name.place()));
  }

  void parent(String layer, Place place) {
    parents.put(layer, place);
  }

  List<ClauseRef> clauses() {
    return clauses;
  }

  List<VersionRef> versions() {
    return versions;
  }

  Place parentOf(String layer) {
    return parents.get(layer);
  }
}
