package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the rule files of one version as text, and lints them. */
final class RuleFileReader {
  private final String layer;
  private final LocalDate version;
  private final References references;
  private final Problems problems;
  private final Map<String, RuleText> scanned;
  private final Set<String> subjects = new HashSet<>();

  /**
   * @param scanned texts that were scanned before: versions share most of their files
   */
  RuleFileReader(
      String layer,
      LocalDate version,
      Map<String, RuleText> scanned,
      References references,
      Problems problems) {
    this.layer = layer;
    this.version = version;
    this.scanned = scanned;
    this.references = references;
    this.problems = problems;
  }

  RuleFile read(SourceFile source) {
    String stage = source.stem();
    RuleText text = scanned.computeIfAbsent(source.text(), RuleText::new);
    if (Vocabulary.RULE_FILE.matcher(stage).matches()) {
      checkPackage(source, stage, text.packageName());
    } else {
      problems.add(source.whole(), ProblemCode.RULE_FILE_NAME, stage);
    }
    for (RuleText.Fault fault : text.faults()) {
      Place place = source.line(fault.line());
      problems.add(place, ProblemCode.RULE_SYNTAX, fault.what().zh(), fault.what().en());
    }
    for (RuleText.Hit hit : text.forbidden()) {
      problems.add(source.line(hit.line()), ProblemCode.FORBIDDEN_IN_RULE, hit.text());
    }
    for (RuleText.Call call : text.calls()) {
      References.Kind kind = References.Kind.valueOf(call.function().toUpperCase(Locale.ROOT));
      Scalar name = new Scalar(call.name(), source.line(call.line()));
      references.version(kind, layer, version, name);
    }
    for (RuleText.Hit table : text.disabilityTables()) {
      Scalar name = new Scalar(table.text(), source.line(table.line()));
      references.version(References.Kind.DISABILITIES, layer, version, name);
    }
    List<RuleHeader> headers = new ArrayList<>();
    for (RuleText.Rule rule : text.rules()) {
      headers.add(header(rule, source.line(rule.line())));
    }
    return new RuleFile(source.path(), layer, stage, source.text(), List.copyOf(headers));
  }

  /** File {@code 30-dibao-amount.drl} of layer {@code henan} is package henan.dibao_amount. */
  private void checkPackage(SourceFile source, String stage, RuleText.Hit written) {
    String subject = stage.substring(stage.indexOf('-') + 1);
    // Two files of one subject would be one package, and one would hide the other's rules.
    if (!subjects.add(subject)) {
      problems.add(source.whole(), ProblemCode.SUBJECT_TWICE, subject);
    }
    String expected = (layer + "." + subject).replace('-', '_');
    if (written == null || !written.text().equals(expected)) {
      String found = written == null ? "" : written.text();
      Place place = source.line(written == null ? 1 : written.line());
      problems.add(place, ProblemCode.PACKAGE_MISMATCH, found, expected);
    }
  }

  private RuleHeader header(RuleText.Rule rule, Place place) {
    List<String> clauses =
        rule.clauses() == null ? List.of() : references.clauses(layer, rule.clauses(), place);
    if (clauses.isEmpty()) {
      problems.add(place, ProblemCode.RULE_WITHOUT_CLAUSE, rule.name());
    } else if (clauses.stream().noneMatch(id -> (rule.name() + " ").startsWith(id + " "))) {
      problems.add(place, ProblemCode.RULE_NAME_WITHOUT_CLAUSE, rule.name(), clauses);
    }
    return new RuleHeader(rule.name(), place.line(), clauses);
  }
}
