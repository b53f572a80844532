package cn.jiuzhu.service.registry;

import java.time.LocalDate;

/**
 * A household as it was on a day.
 *
 * @param id its id
 * @param from since when it was so; null if nothing is known of that day
 * @param known what was so; null likewise
 */
public record Snapshot(String id, LocalDate from, KnownFacts known) {}
