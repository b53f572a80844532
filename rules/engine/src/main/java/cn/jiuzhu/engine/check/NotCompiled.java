package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.check.Finding.Severity;
import cn.jiuzhu.engine.drools.RuleError;
import cn.jiuzhu.engine.profile.ProblemCode;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.RuleFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with rules that do not compile, in the words of those who write them. */
final class NotCompiled {
  private static final Pattern PARSER =
      Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ [^']*'([^'\\n]*)'");

  private static final Set<String> COMPILERS_OWN =
      Set.of(LintCode.RULE_DOES_NOT_COMPILE.name(), ProblemCode.RULE_SYNTAX.name());

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();

  NotCompiled(List<RuleError> errors, ProfileSet profiles) {
    errors.forEach(error -> files.add(error.file()));
    List<Finding> named = named(profiles);
    findings.addAll(named);
    for (RuleError error : errors) {
      Finding finding = finding(error);
      if (named.stream().noneMatch(known -> explains(known, finding))) {
        findings.add(finding);
      }
    }
  }

  /** By file, each mistake once. */
  List<Finding> findings() {
    return findings;
  }

  /** The paths of the files that do not compile. */
  Set<String> files() {
    return files;
  }

  /** The compiler's own words stand only where nothing better is known of the file. */
  private static boolean explains(Finding known, Finding compilers) {
    return known.file().equals(compilers.file())
        && (known.line() == compilers.line() || COMPILERS_OWN.contains(compilers.code()));
  }

  /** Codes and variables that there are not, and where a rule cannot be read on. */
  private List<Finding> named(ProfileSet profiles) {
    Findings found = new Findings();
    profiles.layers().values().stream()
        .flatMap(layer -> layer.versions().values().stream())
        .flatMap(version -> version.rules().stream())
        .filter(file -> files.contains(file.path()))
        .forEach(file -> check(file, found));
    return found.all();
  }

  private static void check(RuleFile file, Findings found) {
    for (Rule.Parsed parsed : RuleParser.parse(file)) {
      Rule rule = new Rule(file, parsed);
      Constants.check(rule, found);
      RuleShape.checkNamed(rule, found);
    }
    Unparsed.check(file, found);
  }

  private static Finding finding(RuleError error) {
    String word = error.word();
    Matcher parser = PARSER.matcher(error.text());
    if (parser.find()) {
      return Finding.of(Unparsed.at(parser.group(1), error.file(), error.line()), Severity.ERROR);
    }
    if (word == null || word.startsWith("$")) {
      return Finding.of(error.file(), error.line(), LintCode.RULE_DOES_NOT_COMPILE, error.text());
    }
    if (PolicyWords.all().contains(word)) {
      return Finding.of(error.file(), error.line(), LintCode.WRONG_ARGUMENTS, word);
    }
    return Finding.of(
        ProfileProblem.unknown(
            error.file(), error.line(), LintCode.UNKNOWN_WORD, word, PolicyWords.all()),
        Severity.ERROR);
  }
}
