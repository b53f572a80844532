/**
 * The one vocabulary of facts: what may be said of a household, and how it is read.
 *
 * <p>Start at {@link cn.jiuzhu.engine.facts.DeterminationRequest} for the facts and at {@link
 * cn.jiuzhu.engine.facts.FactReader} for reading them. REST, regression cases, tables and batches
 * all speak these names: the JSON name of a fact is the name of its record component, its codes are
 * the constants of its enum.
 *
 * <p><b>Absent is unknown.</b> A component that is null was not stated: it is neither false nor
 * zero nor empty. An empty list says "none". Only a component marked {@code @Exceptional} is sent
 * where it applies and nowhere else, so that its absence means the ordinary case.
 *
 * <p><b>One declaration per fact.</b> Each component carries its meaning ({@link
 * cn.jiuzhu.engine.codes.Meaning}) and its limits as annotations. The reader, its error messages
 * and {@link cn.jiuzhu.engine.facts.FactSchema} are all driven by them, so a new fact is one line
 * in one record. Defaults that depend on other facts (a member's registration, an event's severity)
 * are not filled in here: a record holds what was sent.
 */
package cn.jiuzhu.engine.facts;
