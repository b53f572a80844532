package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.engine.determination.Procedure;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case in hand and what follows: procedure, deadlines, alerts, tasks, referrals, reviews. */
final class CaseTree {
  private final Labels labels;
  private final LocalDate asOf;

  CaseTree(Labels labels, LocalDate asOf) {
    this.labels = labels;
    this.asOf = asOf;
  }

  Branch of(Procedure procedure) {
    Branch branch =
        section("procedure")
            .add(
                Branch.plain(
                    joined(
                        labels.text(procedure.programme()),
                        labels.word("decided-by", labels.of("decidedBy", procedure.decidedBy())),
                        procedure.follows() == null
                            ? null
                            : labels.word("follows", labels.text(procedure.follows())))));
    for (Procedure.Step step : procedure.steps()) {
      Branch.Mark mark = step.required() ? Branch.Mark.YES : Branch.Mark.NONE;
      String needed = step.required() ? "" : " · " + labels.word("not-required");
      branch.add(
          Branch.plain(
              mark, labels.of("step", step.code()) + needed + Labels.cited(step.clauses())));
    }
    if (procedure.publicity() != null) {
      Procedure.Publicity publicity = procedure.publicity();
      branch.add(
          Branch.plain(
              labels.word(
                  "publicity." + publicity.bound(),
                  String.valueOf(publicity.days()),
                  publicity.channels().isEmpty()
                      ? labels.word("channels-open")
                      : labels.list(
                          publicity.channels().stream()
                              .map(code -> labels.of("channel", code))
                              .toList()))));
    }
    return branch.addAll(labels.clauses(procedure.clauses()));
  }

  Branch deadlines(List<Deadline> deadlines) {
    Branch branch = section("deadlines");
    for (Deadline one : deadlines) {
      branch.add(
          Branch.plain(
                  mark(one.state()),
                  joined(
                      labels.named(one.kind()),
                      one.programme() == null ? null : labels.text(one.programme()),
                      one.department() == null ? null : labels.department(one.department()),
                      state(one)))
              .add(
                  Branch.plain(
                      labels.word(
                              "counted." + one.bound(),
                              one.from(),
                              String.valueOf(one.days()),
                              labels.of("counting", one.counting()),
                              one.due())
                          + (Boolean.TRUE.equals(one.provisional())
                              ? " · " + labels.word("provisional")
                              : "")))
              .addAll(labels.clauses(one.clauses())));
    }
    return branch;
  }

  private static Branch.Mark mark(String state) {
    return switch (state) {
      case "MET" -> Branch.Mark.YES;
      case "OPEN" -> Branch.Mark.NONE;
      default -> Branch.Mark.NO;
    };
  }

  private String state(Deadline one) {
    return switch (one.state()) {
      case "OPEN" -> labels.word("days-left", one.due(), days(asOf, one.due()));
      case "OVERDUE" -> labels.word("overdue", one.due(), days(one.due(), asOf));
      case "LATE" -> labels.word("late", one.doneOn(), days(one.due(), one.doneOn()));
      case "EARLY" -> labels.word("early", one.doneOn(), days(one.doneOn(), one.due()));
      default -> labels.word("in-time", one.doneOn());
    };
  }

  private static String days(LocalDate from, LocalDate to) {
    return String.valueOf(ChronoUnit.DAYS.between(from, to));
  }

  List<Branch> monitoring(Monitoring monitoring) {
    List<Branch> sections = new ArrayList<>();
    Branch watched =
        Branch.title(
            labels.word(
                "monitoring",
                labels.word("included." + monitoring.included()),
                labels.word("priority." + monitoring.priority())));
    for (Monitoring.Reason reason : monitoring.reasons()) {
      watched.add(
          Branch.plain(labels.named(reason.code()) + labels.persons(reason.persons()))
              .addAll(labels.clauses(reason.clauses())));
    }
    sections.add(watched);
    add(sections, "alerts", monitoring.alerts().stream().map(this::alert).toList());
    add(sections, "tasks", monitoring.tasks().stream().map(this::task).toList());
    add(sections, "referrals", monitoring.referrals().stream().map(this::referral).toList());
    add(sections, "reviews", monitoring.reviews().stream().map(this::review).toList());
    return sections;
  }

  private void add(List<Branch> sections, String name, List<Branch> branches) {
    if (!branches.isEmpty()) {
      sections.add(section(name).addAll(branches));
    }
  }

  private Branch alert(Monitoring.Alert one) {
    return Branch.plain(
            Branch.Mark.ATTENTION,
            joined(
                    labels.named(one.code()),
                    one.situation() == null ? null : labels.of("situation", one.situation()),
                    one.path() == null ? null : labels.of("path", one.path()),
                    one.actual() == null ? null : labels.word("actual", labels.value(one.actual())),
                    one.limit() == null ? null : labels.word("limit", labels.value(one.limit())))
                + labels.persons(one.persons()))
        .addAll(labels.clauses(one.clauses()));
  }

  private Branch task(Monitoring.Task one) {
    return Branch.plain(
            joined(
                    labels.named(one.kind()),
                    one.department() == null ? null : labels.department(one.department()),
                    one.due() == null ? null : due(one.due()),
                    every(one.every()),
                    one.after() == null ? null : labels.word("after", labels.text(one.after())))
                + labels.persons(one.persons()))
        .addAll(labels.clauses(one.clauses()));
  }

  private Branch referral(Monitoring.Referral one) {
    return Branch.plain(
            joined(
                    labels.department(one.department()),
                    one.role() == null ? null : labels.of("role", one.role()),
                    one.need() == null ? null : labels.need(one.need()),
                    one.programme() == null ? null : labels.text(one.programme()),
                    Boolean.TRUE.equals(one.feedbackRequired())
                        ? labels.word("feedback-required")
                        : null)
                + labels.persons(one.persons()))
        .addAll(labels.clauses(one.clauses()));
  }

  private Branch review(Monitoring.Review one) {
    return Branch.plain(
            joined(
                labels.named(one.kind()),
                one.from() == null ? null : labels.word("from", one.from()),
                one.due() == null ? null : due(one.due()),
                every(one.every())))
        .addAll(labels.clauses(one.clauses()));
  }

  private String due(LocalDate due) {
    return due.isBefore(asOf)
        ? labels.word("overdue", due, days(due, asOf))
        : labels.word("days-left", due, days(asOf, due));
  }

  private String every(String period) {
    return period == null
        ? null
        : labels.word("every", String.valueOf(Period.parse(period).toTotalMonths()));
  }

  private Branch section(String name) {
    return Branch.title(labels.word(name));
  }

  private static String joined(String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
