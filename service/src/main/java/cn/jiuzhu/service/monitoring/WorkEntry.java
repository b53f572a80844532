package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.determination.Deadline;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Monitoring;
import cn.jiuzhu.service.storage.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer wants on a list.
 *
 * @param kind which list
 * @param code what it is: the alert's situation, the task's kind, the need, the review's or
 *     deadline's kind
 * @param department who has to see to it; null where the policy names nobody
 * @param due the last day; null where there is none
 * @param done whether the facts say that it has been done
 * @param key what makes two of a household the same: as long as it is wanted it is on the list once
 * @param content the answer's own words
 */
record WorkEntry(
    WorkKind kind,
    String code,
    String department,
    LocalDate due,
    boolean done,
    String key,
    Object content) {

  /** Everything that an answer wants, each once. */
  static List<WorkEntry> of(Determination answer) {
    List<WorkEntry> entries = new ArrayList<>();
    Monitoring monitoring = answer.monitoring();
    if (monitoring != null) {
      monitoring.alerts().forEach(alert -> entries.add(of(alert)));
      monitoring.tasks().forEach(task -> entries.add(of(task)));
      monitoring.referrals().forEach(referral -> entries.add(of(referral)));
      monitoring.reviews().forEach(review -> entries.add(of(review)));
    }
    answer.deadlines().forEach(deadline -> entries.add(of(deadline)));
    Map<String, WorkEntry> once = new LinkedHashMap<>();
    entries.forEach(entry -> once.putIfAbsent(entry.key(), entry));
    return List.copyOf(once.values());
  }

  private static WorkEntry of(Monitoring.Alert alert) {
    return new WorkEntry(
        WorkKind.ALERT,
        alert.code(),
        null,
        null,
        false,
        key(WorkKind.ALERT, alert.code(), alert.situation(), alert.indicator(), alert.persons()),
        alert);
  }

  private static WorkEntry of(Monitoring.Task task) {
    return new WorkEntry(
        WorkKind.TASK,
        task.kind(),
        task.department(),
        task.due(),
        false,
        key(
            WorkKind.TASK,
            task.kind(),
            task.department(),
            task.persons(),
            task.due(),
            task.after(),
            task.clauses()),
        task);
  }

  private static WorkEntry of(Monitoring.Referral referral) {
    String code =
        referral.need() != null
            ? referral.need()
            : referral.programme() != null ? referral.programme() : "REFERRAL";
    return new WorkEntry(
        WorkKind.REFERRAL,
        code,
        referral.department(),
        null,
        false,
        key(
            WorkKind.REFERRAL,
            referral.department(),
            referral.need(),
            referral.programme(),
            referral.persons()),
        referral);
  }

  private static WorkEntry of(Monitoring.Review review) {
    return new WorkEntry(
        WorkKind.REVIEW,
        review.kind(),
        null,
        review.due(),
        false,
        key(WorkKind.REVIEW, review.kind(), review.from(), review.due()),
        review);
  }

  private static WorkEntry of(Deadline deadline) {
    return new WorkEntry(
        WorkKind.DEADLINE,
        deadline.kind(),
        deadline.department(),
        deadline.due(),
        deadline.doneOn() != null,
        key(WorkKind.DEADLINE, deadline.kind(), deadline.programme(), deadline.from()),
        deadline);
  }

  private static String key(Object... parts) {
    Sha256 key = new Sha256();
    for (Object part : parts) {
      key.add(part);
    }
    return key.hex();
  }
}
