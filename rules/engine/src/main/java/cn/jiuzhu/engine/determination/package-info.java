/**
 * The answer: what a household gets under one locality's rules on one day, and why.
 *
 * <p>Start at {@link cn.jiuzhu.engine.determination.Determination}. Every record serialises to the
 * JSON of the REST contract: a component that is null is left out. Lists are in a fixed order that
 * does not depend on the order of the members in the request.
 */
package cn.jiuzhu.engine.determination;
