package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.determination.Determination;

/**
 * What a notice is to be made of.
 *
 * @param kind what it is to tell
 * @param about the category or programme that it is about, by its code
 * @param now the answer that it tells, with its reasons
 * @param before the answer before: needed for a change, told with an end, otherwise null
 * @param head id of the member who is head of the household; null where unknown
 */
public record NoticeOrder(
    NoticeKind kind, String about, Determination now, Determination before, String head) {}
