/**
 * {@code jiuzhu explain}: the answer for one household as a tree that a person reads: why, why not,
 * how far from the line, what is missing and what it would settle.
 *
 * <p>{@link cn.jiuzhu.toolkit.explain.ExplainCommand} reads the request and asks the engine; {@code
 * Explanation} lays the answer out in sections, {@code TreePrinter} prints them to the width of the
 * terminal.
 */
package cn.jiuzhu.toolkit.explain;
