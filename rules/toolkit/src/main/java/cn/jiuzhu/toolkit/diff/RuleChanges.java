package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.RuleParts;
import cn.jiuzhu.engine.profile.RuleParts.Binding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that differ, condition by condition. */
final class RuleChanges {
  private static final Pattern NAME = Pattern.compile("\\$\\w+");

  private final Labels labels;
  private final Reading reading;

  RuleChanges(Labels labels) {
    this.labels = labels;
    this.reading = new Reading(labels);
  }

  List<Change> of(List<RuleOf> before, List<RuleOf> after) {
    return RulePairs.of(before, after).stream()
        .map(pair -> change(pair.before(), pair.after()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Change> change(RuleOf before, RuleOf after) {
    List<Detail> details = new ArrayList<>();
    if (before != null && after != null) {
      compared(before, after, details);
      if (details.isEmpty()) {
        return Optional.empty();
      }
    } else {
      whole(before, after, details);
    }
    return Optional.of(
        new Change(
            Kind.RULE,
            How.of(before, after),
            (after == null ? before : after).name(),
            Change.clauses(
                before == null ? null : before.header().clauses(),
                after == null ? null : after.header().clauses()),
            details,
            before == null ? null : before.place(),
            after == null ? null : after.place()));
  }

  private void compared(RuleOf before, RuleOf after, List<Detail> details) {
    Detail.of(labels.word("name"), before.name(), after.name()).ifPresent(details::add);
    Detail.of(
            labels.word("clauses"),
            labels.list(before.header().clauses()),
            labels.list(after.header().clauses()))
        .ifPresent(details::add);
    if (before.parts() == null || after.parts() == null) {
      return;
    }
    Detail.of(labels.word("stage"), before.file().stage(), after.file().stage())
        .ifPresent(details::add);
    Detail.of(labels.word("subject"), before.parts().subject(), after.parts().subject())
        .ifPresent(details::add);
    conclusion(before.parts(), after.parts(), bindings(before, after, details))
        .ifPresent(details::add);
  }

  /**
   * What the rules conclude, but for other names of the same conditions, and for those conditions
   * that are new or gone: these have been shown.
   *
   * @param same the new name by the old
   */
  private Optional<Detail> conclusion(RuleParts before, RuleParts after, Map<String, String> same) {
    String was =
        NAME.matcher(RuleOf.plain(before.conclusion()))
            .replaceAll(
                name -> Matcher.quoteReplacement(same.getOrDefault(name.group(), name.group())));
    String is = RuleOf.plain(after.conclusion());
    boolean alike =
        without(was, before.bindings(), same.keySet())
            .equals(without(is, after.bindings(), same.values()));
    return alike ? Optional.empty() : Detail.of(labels.word("conclusion"), was, is);
  }

  private static String without(String text, List<Binding> bindings, Collection<String> kept) {
    String rest = text;
    for (Binding binding : bindings) {
      if (!kept.contains(binding.name())) {
        rest = rest.replaceAll(", " + Pattern.quote(binding.name()) + "\\b", "");
      }
    }
    return rest;
  }

  /** What a rule says that is new or gone. */
  private void whole(RuleOf before, RuleOf after, List<Detail> details) {
    RuleParts parts = before == null ? after.parts() : before.parts();
    if (parts == null) {
      return;
    }
    parts
        .bindings()
        .forEach(
            binding -> details.add(before == null ? detail(null, binding) : detail(binding, null)));
    String told = RuleOf.plain(parts.conclusion());
    details.add(
        new Detail(
            labels.word("conclusion"), before == null ? null : told, before == null ? told : null));
  }

  /** Adds what differs; gives the names that are no difference, the new one by the old. */
  private Map<String, String> bindings(RuleOf before, RuleOf after, List<Detail> details) {
    List<Binding> gone = new ArrayList<>(before.parts().bindings());
    List<Binding> is = after.parts().bindings();
    Binding[] was = new Binding[is.size()];
    match(gone, is, was, Binding::name);
    match(gone, is, was, this::code);
    match(gone, is, was, binding -> RuleOf.plain(binding.expression()));
    gone.forEach(binding -> details.add(detail(binding, null)));
    Map<String, String> renamed = new LinkedHashMap<>();
    renamed.put(before.parts().variable(), after.parts().variable());
    for (int i = 0; i < was.length; i++) {
      if (was[i] == null || !same(was[i], is.get(i))) {
        details.add(detail(was[i], is.get(i)));
      }
      if (was[i] != null) {
        renamed.put(was[i].name(), is.get(i).name());
      }
    }
    return renamed;
  }

  private static boolean same(Binding before, Binding after) {
    return RuleOf.plain(before.expression()).equals(RuleOf.plain(after.expression()));
  }

  /** Finds for each that has none yet the one of the same key; empty keys are of no use. */
  private static void match(
      List<Binding> gone, List<Binding> after, Binding[] was, Function<Binding, String> key) {
    for (int i = 0; i < was.length; i++) {
      String wanted = key.apply(after.get(i));
      if (was[i] == null && !wanted.isEmpty()) {
        was[i] =
            gone.stream().filter(one -> key.apply(one).equals(wanted)).findFirst().orElse(null);
        gone.remove(was[i]);
      }
    }
  }

  private String code(Binding binding) {
    return reading.code(binding.expression().text()).orElse("");
  }

  private Detail detail(Binding before, Binding after) {
    Binding now = after == null ? before : after;
    String label = reading.title(now.name(), now.expression().text());
    String was = before == null ? null : reading.of(before.expression().text());
    String is = after == null ? null : reading.of(after.expression().text());
    // Two that read alike differ in codes: then the codes are shown.
    return was != null && was.equals(is)
        ? new Detail(label, RuleOf.plain(before.expression()), RuleOf.plain(after.expression()))
        : new Detail(label, was, is);
  }
}
