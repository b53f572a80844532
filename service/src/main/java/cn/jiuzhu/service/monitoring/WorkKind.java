package cn.jiuzhu.service.monitoring;

import java.util.List;
import java.util.Locale;

/** What stands on the lists. */
enum WorkKind {
  /** An indicator fired. */
  ALERT,
  /** Another department is told of a need; only its feedback closes it. */
  REFERRAL,
  /** A recognition is to be checked again. */
  REVIEW,
  /** A day by which something has to be done; only the facts close it. */
  DEADLINE,
  /** Somebody has to do something. */
  TASK;

  /** The list's name in an address: {@code alerts}. */
  String list() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }

  /** The kind of a list; empty list of none for an address that is none. */
  static List<WorkKind> of(String list) {
    return List.of(values()).stream().filter(kind -> kind.list().equals(list)).toList();
  }
}
