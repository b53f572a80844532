package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.toolkit.population.Person.Stage;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Draws the incomes and expenses of one member. An amount of a whole year has no day. */
final class MoneyMaker {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Home home;
  private final ObjectNode member;
  private final SplittableRandom random;

  MoneyMaker(Home home, ObjectNode member) {
    this.home = home;
    this.member = member;
    this.random = home.random();
  }

  MoneyMaker incomes(String employment, String pension, Stage stage, boolean atSchool) {
    ArrayNode incomes = member.putArray("incomes");
    switch (employment) {
      case "EMPLOYED" -> add(incomes, "WAGE", inBand("wage"), "MONTH");
      case "FLEXIBLE" -> add(incomes, "WAGE", inBand("flexible"), "MONTH");
      case "SELF_EMPLOYED" -> add(incomes, "BUSINESS", inBand("business"), "YEAR");
      case "FARMING" -> add(incomes, "BUSINESS", inBand("farming"), "YEAR");
      default -> {}
    }
    switch (pension) {
      case "EMPLOYEE" -> add(incomes, "PENSION", inBand("pension"), "MONTH");
      case "RESIDENT" -> {
        Assumption parts = home.of("resident-pension");
        add(incomes, "BASIC_PENSION_BASE", parts.at("base").between(random), "MONTH");
        add(incomes, "BASIC_PENSION_LOCAL", parts.at("local").between(random), "MONTH");
      }
      default -> {}
    }
    boolean supported = stage == Stage.ELDERLY || atSchool;
    if (supported && home.of("transfer-percent").happens(random)) {
      add(incomes, "TRANSFER", inBand("transfer"), "MONTH");
    }
    if (stage != Stage.CHILD && home.of("property").at("percent").happens(random)) {
      add(incomes, "PROPERTY", home.of("property").at("amount").between(random), "YEAR");
    }
    return this;
  }

  void expenses(
      boolean chronic, boolean serious, String schoolStage, boolean severe, boolean needsCare) {
    Assumption costs = home.of("expenses");
    ArrayNode expenses = member.putArray("expenses");
    if (serious || chronic) {
      int cost = costs.at(serious ? "serious" : "chronic").between(random);
      int percent = costs.at("reimbursed-percent").between(random);
      addMedical(expenses, cost, percent, serious ? "INPATIENT" : "CHRONIC_OUTPATIENT");
    }
    if (costs.at("education").has(schoolStage)) {
      addExpense(
          expenses, "EDUCATION", yuan(costs.at("education").at(schoolStage).between(random)));
    }
    if (needsCare) {
      addExpense(expenses, "NURSING", yuan(costs.at("nursing").between(random)));
    }
    if (severe) {
      addExpense(expenses, "REHABILITATION", yuan(costs.at("rehabilitation").between(random)));
    }
  }

  private int inBand(String kind) {
    return home.of("incomes").at(kind).at(home.poor() ? "poor" : "other").inBand(random);
  }

  private static void add(ArrayNode list, String kind, int amount, String per) {
    list.addObject().put("kind", kind).put("amount", yuan(amount)).put("per", per);
  }

  private static ObjectNode addExpense(ArrayNode list, String kind, BigDecimal amount) {
    return list.addObject().put("kind", kind).put("amount", amount).put("per", "YEAR");
  }

  /** The cost within the policy, what was reimbursed of it, and what was left to pay. */
  private static void addMedical(ArrayNode list, int cost, int percent, String setting) {
    BigDecimal reimbursed = yuan(cost * percent).divide(HUNDRED);
    BigDecimal left = yuan(cost).subtract(reimbursed);
    addExpense(list, "MEDICAL_IN_POLICY", yuan(cost)).put("setting", setting);
    addExpense(list, "MEDICAL_REIMBURSED_BASIC", reimbursed).put("setting", setting);
    addExpense(list, "MEDICAL_OUT_OF_POCKET", left).put("setting", setting);
    for (int i = list.size() - 3; i < list.size(); i++) {
      ((ObjectNode) list.get(i)).put("designated", true);
    }
  }

  private static BigDecimal yuan(int whole) {
    return BigDecimal.valueOf(whole * 100L, 2);
  }
}
