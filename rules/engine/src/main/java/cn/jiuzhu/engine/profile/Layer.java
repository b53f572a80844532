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
 * @param notices its templates of notices to applicants, by file name without {@code .html}
 */
public record Layer(
    ProfileInfo info,
    ClauseRegister clauses,
    Map<String, Standard> standards,
    SortedMap<LocalDate, LayerVersion> versions,
    SortedMap<String, NoticeTemplate> notices) {

  String code() {
    return info.locality();
  }
}
