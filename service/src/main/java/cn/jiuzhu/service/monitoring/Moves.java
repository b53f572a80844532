package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.events.EventType;
import cn.jiuzhu.service.events.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Puts entries of the lists from one state into the next. */
@Singleton
class Moves {
  private final WorkItems items;
  private final WorkSteps steps;
  private final Outbox outbox;
  private final Clock clock;

  Moves(WorkItems items, WorkSteps steps, Outbox outbox, Clock clock) {
    this.items = items;
    this.steps = steps;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Puts an entry into another state.
   *
   * @return the entry, with its new state
   * @throws Refusal if there is no such entry or it cannot come into that state
   */
  @Transactional
  WorkItem move(WorkKind kind, long id, Move move) {
    WorkItem item = items.held(kind, id).orElseThrow(() -> unknown(kind));
    WorkState before = item.state();
    if (kind == WorkKind.DEADLINE) {
      throw invalid(
          "/to",
          new Words(
              "期限只随档案中的事实了结，请在档案中填写完成日期",
              "A deadline is settled by the facts alone: enter in the file when it was done"));
    }
    if (!before.mayBecome(move.to())) {
      List<WorkState> possible =
          Arrays.stream(WorkState.values()).filter(before::mayBecome).toList();
      throw invalid(
          "/to",
          new Words(
              "现为 " + before + "，可改为 " + possible, "It is " + before + "; possible: " + possible));
    }
    if (move.to() == WorkState.CLOSED) {
      checkClosing(item, move);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    item.become(move.to(), at);
    steps.add(item, before, at, new WorkStep.Content(move.by(), move.reason(), move.feedback()));
    outbox.put(EventType.ENTRY_MOVED, item.household(), item.locality(), at, WorkLine.of(item));
    return item;
  }

  /** A referral is closed by the department's feedback alone, anything else with a reason. */
  private static void checkClosing(WorkItem item, Move move) {
    if (item.kind() == WorkKind.REFERRAL && move.feedback() == null) {
      throw invalid(
          "/feedback",
          new Words("转办事项须有部门反馈方可办结", "A referral is closed by the department's feedback"));
    }
    boolean seenTo = item.state() == WorkState.VERIFIED || item.state() == WorkState.HANDED_OVER;
    if (item.kind() != WorkKind.REFERRAL && !seenTo && move.reason() == null) {
      throw invalid(
          "/reason",
          new Words("未经核实即办结的，须说明理由", "Say why it is closed without having been verified"));
    }
  }

  static Refusal unknown(WorkKind kind) {
    return Refusal.in(
        ProblemKind.UNKNOWN_ITEM,
        "id",
        new Words("没有这一项", "There is no such entry among the " + kind.list()));
  }

  private static Refusal invalid(String pointer, Words message) {
    return Refusal.at(ProblemKind.INVALID_TRANSITION, pointer, message);
  }
}
