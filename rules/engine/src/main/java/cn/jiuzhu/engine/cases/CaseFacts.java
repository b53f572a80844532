package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.facts.FactError;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.profile.Words;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of one case: those that it states, or those of its base with its changes.
 *
 * @param tree standards, household and application
 * @param changed what the case states itself; a missing node if it only takes its base
 * @param base the base; null if there is none
 */
record CaseFacts(ObjectNode tree, Spot changed, Spot base) {
  static final List<String> FACTS = List.of("standards", "household", "application");
  private static final String MEMBERS = "members";
  private static final List<String> CHANGES =
      List.of("standards", "household", "application", MEMBERS);

  static CaseFacts of(Spot item, Spot bases) {
    Spot facts = item.get("facts");
    if (item.has("facts") == item.has("base")) {
      item.problem(CaseCode.CASE_FACTS_OR_BASE);
    }
    if (!item.has("base")) {
      if (item.has("change")) {
        item.get("change").problem(CaseCode.CASE_CHANGE_WITHOUT_BASE);
      }
      return new CaseFacts(facts.isObjectOf(FACTS) ? copy(facts) : copy(null), facts, null);
    }
    Spot change = item.get("change");
    String name = item.get("base").text();
    if (name == null || !bases.has(name)) {
      if (name != null) {
        item.get("base").unknown(CaseCode.CASE_UNKNOWN_BASE, name, bases.names());
      }
      return new CaseFacts(copy(null), change, null);
    }
    Spot base = bases.get(name);
    ObjectNode tree = copy(base);
    if (item.has("change") && change.isObjectOf(CHANGES)) {
      ObjectNode patch = copy(change);
      JsonNode members = patch.remove(MEMBERS);
      MergePatch.apply(tree, patch);
      if (members != null) {
        patchMembers(tree, change.get(MEMBERS));
      }
    }
    return new CaseFacts(tree, change, base);
  }

  private static ObjectNode copy(Spot spot) {
    return spot != null && spot.node() instanceof ObjectNode object
        ? object.deepCopy()
        : JsonNodeFactory.instance.objectNode();
  }

  private static void patchMembers(ObjectNode tree, Spot changes) {
    if (!(tree.at("/household/members") instanceof ArrayNode members)) {
      changes.problem(CaseCode.CASE_BASE_WITHOUT_MEMBERS);
      return;
    }
    for (Spot change : changes.fields()) {
      int at = indexOf(members, change.key());
      if (change.node().isNull()) {
        if (at < 0) {
          change.unknown(CaseCode.CASE_UNKNOWN_MEMBER, change.key(), ids(members));
        } else {
          members.remove(at);
        }
      } else if (change.isObject()) {
        ObjectNode member =
            at < 0 ? members.addObject().put("id", change.key()) : (ObjectNode) members.get(at);
        MergePatch.apply(member, (ObjectNode) change.node());
      }
    }
  }

  private static int indexOf(ArrayNode members, String id) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).isObject() && members.get(i).path("id").asText().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  Set<String> memberIds() {
    return ids(tree.at("/household/members"));
  }

  private static Set<String> ids(JsonNode members) {
    Set<String> ids = new TreeSet<>();
    members.forEach(member -> ids.add(member.path("id").asText()));
    return ids;
  }

  /** Reports, where it is written, what the service would refuse. */
  void check(ObjectNode request, LocalDate today) {
    try {
      FactReader.read(request, today);
    } catch (InvalidFacts invalid) {
      for (FactError error : invalid.errors()) {
        Words message = new Words(error.messageZh(), error.messageEn());
        Place place = place(JsonPointer.compile(error.pointer()));
        place.spot().problem(CaseCode.CASE_FACT_REFUSED, place.pointer(), error.code(), message);
      }
    }
  }

  /**
   * Where a fact is written, and how it is called there: a base has its own order of members,
   * whatever a case adds to it or takes away.
   */
  private record Place(Spot spot, JsonPointer pointer) {}

  /** Where a fact of the request is written: in the case if it says anything of it, or its base. */
  private Place place(JsonPointer at) {
    List<JsonPointer> spellings = new ArrayList<>();
    JsonPointer inBase = at;
    if (at.toString().startsWith("/household/members/")) {
      JsonPointer inMember = at.tail().tail().tail();
      String id =
          tree.at("/household/members")
              .path(at.tail().tail().getMatchingIndex())
              .path("id")
              .asText();
      spellings.add(
          JsonPointer.empty().appendProperty(MEMBERS).appendProperty(id).append(inMember));
      inBase = inBase(id, inMember).orElse(at);
    }
    spellings.add(at);
    for (JsonPointer spelling : spellings) {
      if (changed.yaml().has(changed.at().append(spelling))) {
        return new Place(new Spot(changed.yaml(), changed.at().append(spelling), null), at);
      }
    }
    return base == null
        ? new Place(new Spot(changed.yaml(), changed.at().append(at), null), at)
        : new Place(new Spot(base.yaml(), base.at().append(inBase), null), inBase);
  }

  /** The same fact of that member, where the base has the member. */
  private Optional<JsonPointer> inBase(String id, JsonPointer inMember) {
    JsonPointer members = JsonPointer.compile("/household/members");
    int index =
        base != null && base.node().at(members) instanceof ArrayNode list ? indexOf(list, id) : -1;
    return index < 0 ? Optional.empty() : Optional.of(members.appendIndex(index).append(inMember));
  }
}
