/**
 * REST over the engine: reads requests, asks the engine, writes answers and problems.
 *
 * <p>No threshold, no rule and no name of a locality stands here; a request's way is {@code
 * determination} → engine → JSON, and whatever goes wrong leaves through {@code error}.
 */
package cn.jiuzhu.service;
