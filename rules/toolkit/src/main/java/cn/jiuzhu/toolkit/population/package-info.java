/**
 * Households to try a policy on: those of a file, or invented ones.
 *
 * <p>What invented households are made of stands in {@code assumptions.yaml}, and nowhere else.
 */
package cn.jiuzhu.toolkit.population;
