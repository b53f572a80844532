package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileSet;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one file of cases. */
final class CaseFileReader {
  private static final List<String> FILE_KEYS = List.of("bases", "cases");
  private static final List<String> CASE_KEYS =
      List.of(
          "name",
          "why",
          "clauses",
          "locality",
          "as-of",
          "version",
          "readings",
          "base",
          "change",
          "facts",
          "expect");

  private final LinedYaml yaml;
  private final String layer;
  private final ProfileSet profiles;
  private final Set<String> localities = new TreeSet<>();
  private final Map<String, Set<String>> knownClauses = new HashMap<>();

  CaseFileReader(LinedYaml yaml, Layer layer, ProfileSet profiles) {
    this.yaml = yaml;
    this.layer = layer.info().locality();
    this.profiles = profiles;
    profiles.localities().stream()
        .map(locality -> locality.info().locality())
        .filter(locality -> chain(locality).contains(this.layer))
        .forEach(localities::add);
  }

  CaseFile read() {
    Spot file = Spot.root(yaml);
    List<Case> cases = new ArrayList<>();
    if (file.isObjectOf(FILE_KEYS)) {
      Spot bases = file.get("bases");
      if (file.has("bases")) {
        bases.fields().forEach(base -> base.isObjectOf(CaseFacts.FACTS));
      }
      List<Spot> items = file.has("cases") ? file.get("cases").items() : List.of();
      for (Spot item : items) {
        Case one = item.isObjectOf(CASE_KEYS) ? read(item, bases) : null;
        if (one != null) {
          cases.add(one);
        }
      }
      if (items.isEmpty()) {
        file.problem(CaseCode.CASE_FILE_WITHOUT_CASES);
      }
    }
    return new CaseFile(layer, yaml.file(), List.copyOf(cases));
  }

  /** The case; null, and reported, where a part without which it is none is missing. */
  private Case read(Spot item, Spot bases) {
    String name = item.get("name").text();
    String why = item.has("why") ? item.get("why").text() : null;
    String locality = item.has("locality") ? item.get("locality").text() : layer;
    List<String> shown = clauses(item, locality);
    LocalDate asOf = item.get("as-of").date();
    Spot expect = item.get("expect");
    boolean expects = expect.isObject();
    if (!expects || name == null || locality == null || asOf == null) {
      return null;
    }
    if (!localities.contains(locality)) {
      item.get("locality").unknown(CaseCode.CASE_UNKNOWN_LOCALITY, locality, localities);
      return null;
    }
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("locality", locality).put("asOf", asOf.toString()).put("explain", "FULL");
    if (item.has("version")) {
      request.put("version", item.get("version").text());
    }
    Map<String, String> readings = item.has("readings") ? readings(item, locality) : Map.of();
    CaseFacts facts = CaseFacts.of(item, bases);
    request.setAll(facts.tree());
    ExpectationCheck check = new ExpectationCheck(facts.memberIds());
    check.check(expect);
    if (!check.expectsInvalid(expect)) {
      facts.check(request, asOf);
    }
    return new Case(
        name,
        why,
        shown,
        layer,
        locality,
        asOf,
        readings,
        request,
        new Expectation(expect.node()),
        yaml.file(),
        item.line());
  }

  private List<String> clauses(Spot item, String locality) {
    Spot spot = item.get("clauses");
    List<String> ids = spot.texts();
    if (spot.node().isEmpty() && !spot.node().isMissingNode()) {
      spot.problem(ProblemCode.MISSING_VALUE, spot.key());
    }
    if (localities.contains(locality)) {
      Set<String> known = knownClauses.computeIfAbsent(locality, this::clausesOf);
      ids.stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> spot.unknown(ProblemCode.UNKNOWN_CLAUSE, id, known));
    }
    return ids;
  }

  private Set<String> clausesOf(String locality) {
    Set<String> known = new HashSet<>();
    chain(locality)
        .forEach(one -> known.addAll(profiles.layers().get(one).clauses().clauses().keySet()));
    return known;
  }

  /** Each an option that a version of the locality or a layer above it declares, and its choice. */
  private Map<String, String> readings(Spot item, String locality) {
    Map<String, Set<String>> choices = new TreeMap<>();
    for (String layer : chain(locality)) {
      for (LayerVersion version : profiles.layers().get(layer).versions().values()) {
        version
            .options()
            .forEach(
                (name, option) ->
                    choices.computeIfAbsent(name, n -> new TreeSet<>()).addAll(option.choices()));
      }
    }
    Map<String, String> readings = new TreeMap<>();
    for (Spot reading : item.get("readings").fields()) {
      Set<String> allowed = choices.get(reading.key());
      String value = reading.text();
      if (allowed == null) {
        reading.unknown(ProblemCode.UNKNOWN_OPTION, reading.key(), choices.keySet());
      } else if (value != null && !allowed.contains(value)) {
        reading.problem(
            ProblemCode.OPTION_VALUE_NOT_A_CHOICE,
            value,
            reading.key(),
            String.join(", ", allowed));
      } else if (value != null) {
        readings.put(reading.key(), value);
      }
    }
    return readings;
  }

  /** The locality and the layers above it. */
  private List<String> chain(String locality) {
    List<String> chain = new ArrayList<>();
    for (String one = locality; one != null; one = profiles.layers().get(one).info().parent()) {
      chain.add(one);
    }
    return chain;
  }
}
