/**
 * How fast a household is determined, and how near that is to the least it can cost; how the
 * packaged service bears load, reloads, kills and many households.
 *
 * <p>{@link cn.jiuzhu.benchmark.DeterminationBenchmark} measures the former; {@link
 * cn.jiuzhu.toolkit.straight.StraightLine} is the limit it is held against: the same conditions and
 * conclusions, called one after the other without a rule engine.
 */
package cn.jiuzhu.benchmark;
