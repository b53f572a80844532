package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold between the members of a household and whatever names them. */
final class HouseholdChecks {
  private HouseholdChecks() {}

  static void check(Household household, Pointer at, ReadContext context) {
    if (household.members() == null) {
      return; // absent or refused as a whole: nothing can be said of references to members
    }
    Pointer members = at.field("members");
    Map<String, Pointer> ids = ids(household.members(), members, context.errors);
    heads(household.members(), members, context.errors);
    references(household.members(), ids, context);
    personsAffected(household, at, context.errors);
  }

  private static Map<String, Pointer> ids(List<Member> members, Pointer at, FactErrors errors) {
    Map<String, Pointer> ids = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      String id = members.get(i).id();
      if (id == null) {
        continue;
      }
      Pointer place = at.item(i).field("id");
      Pointer first = ids.putIfAbsent(id, place);
      if (first != null) {
        errors.add(place, FactErrorCode.DUPLICATE_ID, () -> Sentences.duplicateValue(first));
      }
    }
    return ids;
  }

  private static void heads(List<Member> members, Pointer at, FactErrors errors) {
    Pointer first = null;
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).relation() != Relation.HEAD) {
        continue;
      }
      Pointer place = at.item(i).field("relation");
      if (first == null) {
        first = place;
      } else {
        Pointer head = first;
        errors.add(place, FactErrorCode.TWO_HEADS, () -> Sentences.twoHeads(head));
      }
    }
  }

  private static void references(
      List<Member> members, Map<String, Pointer> ids, ReadContext context) {
    if (members.stream().anyMatch(member -> member.id() == null)) {
      return; // a member was refused or has no id: any reference may be to that one
    }
    for (ReadContext.Reference reference : context.references) {
      if (!ids.containsKey(reference.member())) {
        context.errors.add(reference.at(), FactErrorCode.UNKNOWN_MEMBER, Sentences::unknownMember);
      }
    }
  }

  private static void personsAffected(Household household, Pointer at, FactErrors errors) {
    if (household.events() == null) {
      return;
    }
    int size = household.members().size();
    for (int i = 0; i < household.events().size(); i++) {
      Integer affected = household.events().get(i).personsAffected();
      if (affected != null && affected > size) {
        errors.add(
            at.field("events").item(i).field("personsAffected"),
            FactErrorCode.OUT_OF_RANGE,
            Sentences::moreThanMembers);
      }
    }
  }
}
