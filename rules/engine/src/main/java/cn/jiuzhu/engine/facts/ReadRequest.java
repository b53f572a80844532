package cn.jiuzhu.engine.facts;

/**
 * A request that was read.
 *
 * @param request the request; its {@code asOf} is never null
 * @param asOfDefaulted whether {@code asOf} was left out and today stands in for it
 */
public record ReadRequest(DeterminationRequest request, boolean asOfDefaulted) {}
