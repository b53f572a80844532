package cn.jiuzhu.profiles.invariants;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.determination.Amount;
import cn.jiuzhu.engine.determination.AssistanceOutcome;
import cn.jiuzhu.engine.determination.CategoryOutcome;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Something that holds for every household under every policy. */
enum Invariant {
  /**
   * More income never turns a refusal for income into dibao. Wages apart: whose wage reaches the
   * minimum wage has a part of it left out (SHR-27), so that work pays.
   */
  MORE_INCOME_BRINGS_NO_DIBAO {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      if (!refusedForIncome(answer)) {
        return null;
      }
      List<Integer> members = new ArrayList<>();
      IntStream.range(0, request.at("/household/members").size()).forEach(members::add);
      for (int member : chosen(members, choice)) {
        ObjectNode richer = request.deepCopy();
        if (richer.at("/household/members/" + member + "/incomes") instanceof ArrayNode incomes) {
          incomes.addObject().put("kind", "PROPERTY").put("amount", 777.77).put("per", "MONTH");
          Determination now = world.answer(richer);
          if (now != null && isOnDibao(now)) {
            return "on dibao with 777.77 a month more";
          }
        }
      }
      return null;
    }

    private boolean isOnDibao(Determination answer) {
      return answer.categories().stream()
          .anyMatch(one -> one.code() == Category.DIBAO && one.status() == Status.ELIGIBLE);
    }

    private boolean refusedForIncome(Determination answer) {
      return answer.categories().stream()
          .filter(one -> one.code() == Category.DIBAO && one.status() == Status.INELIGIBLE)
          .flatMap(one -> one.conditions().stream())
          .anyMatch(
              one -> one.code().equals("income-below-standard") && one.status() == Truth.NOT_MET);
    }
  },

  /** Nobody is on two of the categories of basic living at once. */
  BASIC_LIVING_IS_ONE {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      Map<String, Category> held = new HashMap<>();
      for (CategoryOutcome one : answer.categories()) {
        if (BASIC.contains(one.code()) && one.status() == Status.ELIGIBLE) {
          for (String person : one.persons()) {
            Category other = held.put(person, one.code());
            if (other != null && other != one.code()) {
              return person + " is " + other + " and " + one.code();
            }
          }
        }
      }
      return null;
    }
  },

  /**
   * What is settled stays settled, and the same, whatever more becomes known; so that nothing is
   * settled that some completion of the unknown would contradict.
   */
  WHAT_IS_SETTLED_STAYS {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      List<JsonPointer> fields = Facts.fields(request, ABSENCE_HAS_A_MEANING);
      Map<String, Status> all = Statuses.of(answer);
      for (JsonPointer field : chosen(fields, choice)) {
        ObjectNode less = Facts.without(request, field);
        Determination before = less == null ? null : world.answer(less);
        if (before == null) {
          continue;
        }
        for (var settled : Statuses.of(before).entrySet()) {
          Status now = all.get(settled.getKey());
          if (settled.getValue() != Status.UNDETERMINED
              && now != null
              && now != settled.getValue()) {
            return "%s is %s without %s, and %s with it"
                .formatted(settled.getKey(), settled.getValue(), field, now);
          }
        }
      }
      return null;
    }
  },

  /**
   * No amount is negative or above its ceiling; the gap of dibao is at most the standard by head.
   */
  AMOUNTS_KEEP_THEIR_BOUNDS {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      for (AssistanceOutcome one : answer.assistance()) {
        Amount amount = one.amount();
        if (amount == null) {
          continue;
        }
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(amount.value());
        amount.parts().forEach(part -> figures.add(part.value()));
        if (figures.stream().anyMatch(figure -> figure != null && figure.signum() < 0)) {
          return one.programme() + " is " + amount;
        }
        if (amount.cap() != null
            && amount.value() != null
            && amount.value().compareTo(amount.cap()) > 0) {
          return one.programme() + " is above its cap: " + amount;
        }
        if (one.programme().equals("DIBAO_ALLOWANCE") && tooMuch(request, one)) {
          return "the gap is more than the standard by head: " + amount;
        }
      }
      return null;
    }

    private boolean tooMuch(ObjectNode request, AssistanceOutcome one) {
      JsonNode standard = request.at("/standards/dibao");
      return standard.isNumber()
          && one.amount().parts().stream()
              .filter(part -> part.code().equals("gap") && part.value() != null)
              .anyMatch(
                  part ->
                      part.value()
                              .compareTo(
                                  standard
                                      .decimalValue()
                                      .multiply(BigDecimal.valueOf(one.persons().size()))
                                      .add(BigDecimal.ONE))
                          > 0);
    }
  },

  /** The order in which members are told does not matter. */
  ORDER_OF_MEMBERS_IS_NOTHING {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      ObjectNode turned = request.deepCopy();
      ArrayNode members = (ArrayNode) turned.at("/household/members");
      List<JsonNode> list = new ArrayList<>();
      members.forEach(list::add);
      Collections.reverse(list);
      members.removeAll().addAll(list);
      Determination other = world.answer(turned);
      return other.equals(answer) ? null : "another answer with the members in opposite order";
    }
  },

  /** What is answered stays so up to the last day for which the answer says it. */
  THE_ANSWER_STANDS_UNTIL_ITS_DAY {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      // The cases are looked at one by one already; of these a part is enough.
      if (choice != null && choice.nextInt(ONE_IN) != 0) {
        return null;
      }
      LocalDate last = world.standsUntil(request);
      SortedSet<LocalDate> days = DependenceTest.days(answer.asOf(), last, new Random(1));
      for (LocalDate day :
          days.isEmpty() ? List.<LocalDate>of() : chosen(List.copyOf(days), choice)) {
        Determination then = world.answer(request, day);
        String difference = Outcomes.difference(Outcomes.of(answer), Outcomes.of(then));
        if (difference != null) {
          return "stands until " + last + ", but on " + day + difference;
        }
      }
      return null;
    }
  },

  /** Every outcome cites clauses, all of them clauses of the locality's layers. */
  EVERY_OUTCOME_CITES_ITS_CLAUSE {
    @Override
    String broken(World world, ObjectNode request, Determination answer, Random choice) {
      ResolvedProfile profile = world.profile(request);
      for (CategoryOutcome one : answer.categories()) {
        if (!cited(profile, one.clauses())) {
          return one.code() + " cites " + one.clauses();
        }
      }
      for (AssistanceOutcome one : answer.assistance()) {
        if (!cited(profile, one.clauses())) {
          return one.programme() + " cites " + one.clauses();
        }
      }
      return null;
    }

    private boolean cited(ResolvedProfile profile, List<String> clauses) {
      return !clauses.isEmpty() && clauses.stream().allMatch(id -> profile.clause(id) != null);
    }
  };

  private static final int ONE_IN = 4;

  private static final Set<Category> BASIC =
      EnumSet.of(
          Category.DIBAO, Category.SINGLE_PERSON_DIBAO, Category.TEKUN, Category.DIBAO_MARGINAL);

  /**
   * Facts whose absence says something, by the contract: the ordinary case, the household's own
   * value, the whole household, the finding behind a result, or a step that has not been taken.
   */
  private static final Set<String> ABSENCE_HAS_A_MEANING =
      Set.of(
          // what is asked, not a fact
          "locality",
          "asOf",
          "application",
          "standards",
          // the ordinary case
          "emergencyCare",
          "circumstances",
          "complexCase",
          "findings",
          // the household's own, everybody, the usual kind, no end
          "severity",
          "registration",
          "relation",
          "persons",
          "setting",
          "until",
          "validUntil",
          // part of how the period of an amount is read
          "incurredOn",
          "receivedOn",
          // a day that has not come
          "reemployedOn",
          "startedBusinessOn",
          "trainedOn",
          // a finding that outranks the facts behind it
          "assetTest",
          "livelihoodSource",
          "legalSupporters",
          "incomeLast12Months");

  /**
   * What is wrong; null where it holds.
   *
   * @param choice picks among the variants of the household that could be looked at
   */
  abstract String broken(World world, ObjectNode request, Determination answer, Random choice);

  /** One of the variants at random; all of them where the choice is no longer left to chance. */
  private static <T> List<T> chosen(List<T> all, Random choice) {
    return choice == null ? all : List.of(all.get(choice.nextInt(all.size())));
  }
}
