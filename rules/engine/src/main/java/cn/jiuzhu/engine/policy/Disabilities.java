package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.determination.Condition;
import cn.jiuzhu.engine.determination.Operator;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.facts.Disability;
import cn.jiuzhu.engine.facts.DisabilityComponent;
import cn.jiuzhu.engine.profile.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks a disability up in a table of kinds and levels. */
final class Disabilities {
  private Disabilities() {}

  static Condition in(Person person, String code, Table table) {
    Fact<Disability> fact = person.getDisability();
    List<String> listed = listed(person, table);
    if (!fact.known()) {
      return Conditions.simple(code, Truth.UNKNOWN, Operator.IN, null, listed, fact.missing());
    }
    Disability disability = fact.value();
    if (disability.isNone()) {
      return Conditions.simple(code, Truth.NOT_MET, Operator.IN, "NONE", listed, List.of());
    }
    Truth best = Truth.NOT_MET;
    String matched = null;
    for (Table.Row row : table.rows()) {
      if (Rows.inForce(row, person.inForce.horizon())) {
        Truth truth = matches(disability, row);
        if (truth == Truth.MET) {
          best = truth;
          matched = row.id();
          break;
        }
        if (truth == Truth.UNKNOWN) {
          best = truth;
        }
      }
    }
    return new Condition(
        code,
        best,
        null,
        actual(disability),
        null,
        null,
        Operator.IN,
        listed,
        null,
        null,
        matched,
        null,
        null,
        best == Truth.UNKNOWN ? missing(fact.pointer(), disability) : List.of());
  }

  private static Truth matches(Disability disability, Table.Row row) {
    boolean multiple = disability.type() == DisabilityType.MULTIPLE;
    boolean anyKind = row.cells().get("type").equals(Rows.ANY);
    if (anyKind) {
      return matches(disability.type(), disability.level(), row);
    }
    if (disability.type() == null || multiple && disability.components() == null) {
      return mayBeMadeOf(disability.level(), row);
    }
    if (!multiple) {
      return matches(disability.type(), disability.level(), row);
    }
    Truth best = Truth.NOT_MET;
    for (DisabilityComponent component : disability.components()) {
      Truth truth = matches(component.type(), component.level(), row);
      if (truth == Truth.MET) {
        return truth;
      }
      if (truth == Truth.UNKNOWN) {
        best = truth;
      }
    }
    return best;
  }

  /**
   * Which kinds it is made of is not known: any of them may be that of the row, as severe as the
   * whole or less.
   */
  private static Truth mayBeMadeOf(Integer level, Table.Row row) {
    String levels = row.cells().get("level");
    boolean possible =
        level == null
            || IntStream.rangeClosed(level, 4)
                .anyMatch(one -> matches(levels, String.valueOf(one)) == Truth.MET);
    return possible ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  private static Truth matches(DisabilityType type, Integer level, Table.Row row) {
    Truth byType = matches(row.cells().get("type"), type == null ? null : type.name());
    Truth byLevel = matches(row.cells().get("level"), level == null ? null : level.toString());
    if (byType == Truth.NOT_MET || byLevel == Truth.NOT_MET) {
      return Truth.NOT_MET;
    }
    return byType == Truth.MET && byLevel == Truth.MET ? Truth.MET : Truth.UNKNOWN;
  }

  private static Truth matches(String cell, String value) {
    if (cell.equals(Rows.ANY)) {
      return Truth.MET;
    }
    return value == null ? Truth.UNKNOWN : Truth.of(Rows.matches(cell, value));
  }

  private static List<String> listed(Person person, Table table) {
    List<String> listed = new ArrayList<>(table.rows().size());
    for (Table.Row row : table.rows()) {
      if (Rows.inForce(row, person.inForce.horizon())) {
        listed.add(row.cells().get("type") + " " + row.cells().get("level"));
      }
    }
    return listed;
  }

  private static String actual(Disability disability) {
    return disability.type() + (disability.level() == null ? "" : " " + disability.level());
  }

  private static List<String> missing(String pointer, Disability disability) {
    List<String> missing = new ArrayList<>(2);
    if (disability.type() == null) {
      missing.add(pointer + "/type");
    }
    if (disability.level() == null) {
      missing.add(pointer + "/level");
    }
    if (disability.type() == DisabilityType.MULTIPLE && disability.components() == null) {
      missing.add(pointer + "/components");
    }
    return missing.isEmpty() ? List.of(pointer + "/components") : missing;
  }
}
