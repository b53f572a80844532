package cn.jiuzhu.engine.profile;

import java.time.LocalDate;

/**
 * Where a published number was found.
 *
 * @param document the publication, by title or number
 * @param clause the place in it; null if not said
 * @param url address; null if not said
 * @param grade how far it is trusted: CLAUSE, STORED-LAW, STORED-2ND or OFFICIAL
 * @param retrieved the day it was looked up; null if not said
 */
public record Source(
    String document, String clause, String url, String grade, LocalDate retrieved) {}
