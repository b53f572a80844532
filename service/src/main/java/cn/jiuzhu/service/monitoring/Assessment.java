package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.determination.Dependence;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.service.decisions.Cause;
import java.time.Instant;

/**
 * A household decided anew.
 *
 * @param household its id
 * @param cause why
 * @param at when
 * @param answer the answer, with its id
 * @param dependence what it rests on
 */
record Assessment(
    String household, Cause cause, Instant at, Determination answer, Dependence dependence) {}
