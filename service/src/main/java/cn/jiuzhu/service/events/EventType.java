package cn.jiuzhu.service.events;

/** What is told. The names are part of the contract. */
public enum EventType {
  /** A decision on a household went on record; with what flipped and what came on the lists. */
  HOUSEHOLD_DECIDED("cn.jiuzhu.household.decided"),
  /** Nothing can be read of a household any more. */
  HOUSEHOLD_ERASED("cn.jiuzhu.household.erased"),
  /** Somebody has put an entry of a list into another state. */
  ENTRY_MOVED("cn.jiuzhu.entry.moved"),
  /** The day of an entry has passed. */
  ENTRY_OVERDUE("cn.jiuzhu.entry.overdue");

  private final String name;

  EventType(String name) {
    this.name = name;
  }

  /** As the event has it. */
  String type() {
    return name;
  }
}
