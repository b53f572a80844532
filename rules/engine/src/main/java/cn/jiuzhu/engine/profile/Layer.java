package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * One jurisdiction's part of the policy.
 *
 * @param info what it says of itself
 * @param clauses its clause register
 * @param standards its published numbers, by key
 * @param versions its versions, by first day in force; at least one
 */
public record Layer(
    ProfileInfo info,
    ClauseRegister clauses,
    Map<String, Standard> standards,
    SortedMap<LocalDate, LayerVersion> versions) {

  String code() {
    return info.locality();
  }
}
