package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.determination.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what would settle the undetermined. */
final class MissingFacts {
  private record Use(List<String> settles, List<String> clauses) {}

  private final Map<String, Use> byPointer = new TreeMap<>(new IdOrder());

  void add(List<String> pointers, String settles, List<String> clauses) {
    for (String pointer : pointers) {
      Use use =
          byPointer.computeIfAbsent(pointer, p -> new Use(new ArrayList<>(2), new ArrayList<>(2)));
      Groups.addNew(use.settles, List.of(settles));
      Groups.addNew(use.clauses, clauses);
    }
  }

  List<MissingFact> all(Household household) {
    List<MissingFact> all = new ArrayList<>(byPointer.size());
    byPointer.forEach(
        (pointer, use) ->
            all.add(
                new MissingFact(pointer, person(household, pointer), use.settles, use.clauses)));
    return all;
  }

  private static String person(Household household, String pointer) {
    for (Person person : household.people()) {
      if (pointer.startsWith(person.pointer() + "/")) {
        return person.id();
      }
    }
    return null;
  }
}
