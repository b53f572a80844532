package cn.jiuzhu.engine;

import cn.jiuzhu.engine.determination.Dependence;
import cn.jiuzhu.engine.determination.Determination;

/**
 * A determination and what it rests on.
 *
 * @param determination the answer, without an id
 * @param dependence of the answer for the day itself; a look ahead to the next change is no part of
 *     it
 */
public record Decided(Determination determination, Dependence dependence) {}
