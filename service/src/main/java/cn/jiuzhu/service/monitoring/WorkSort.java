package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.paging.PageRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** The order of a list, and where a part of it begins. */
record WorkSort(boolean byDue, String after) {
  private static final String BETWEEN = "/";

  /**
   * @param sort {@code created} (also if null) or {@code due}, which leaves out what has no day
   * @throws Refusal if it is neither
   */
  static WorkSort of(String sort, PageRequest page) {
    String after = page.after().orElse(null);
    if (sort == null || sort.equals("created")) {
      return new WorkSort(false, after);
    }
    if (sort.equals("due")) {
      return new WorkSort(true, after);
    }
    throw Refusal.in(
        ProblemKind.INVALID_PARAMETER,
        "sort",
        new Words("应为 created 或 due", "Must be created or due"));
  }

  /** Adds to a query where the part begins. */
  void restrict(StringBuilder query, Map<String, Object> parameters) {
    if (byDue) {
      query.append(" and due is not null");
    }
    if (after == null) {
      return;
    }
    try {
      int slash = after.indexOf(BETWEEN);
      parameters.put("afterId", Long.valueOf(after.substring(slash + 1)));
      if (byDue) {
        query.append(" and (due > :afterDue or due = :afterDue and id > :afterId)");
        parameters.put("afterDue", LocalDate.parse(after.substring(0, Math.max(slash, 0))));
      } else {
        query.append(" and id > :afterId");
      }
    } catch (NumberFormatException | DateTimeException ofAnotherList) {
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          "cursor",
          new Words("应为同一清单前一页的 next", "Must be `next` of the part before of the same list"));
    }
  }

  String order() {
    return byDue ? " order by due, id" : " order by id";
  }

  /** An entry's place in this order. */
  String key(WorkItem item) {
    return byDue ? item.due() + BETWEEN + item.id() : item.id().toString();
  }
}
