/**
 * What a change of policy does to people: the same households decided under two policies.
 *
 * <p>{@link cn.jiuzhu.toolkit.impact.ImpactCommand} takes households from a {@code Population},
 * decides each on both {@code Side}s, keeps of each answer an {@code Outcome}, compares the two to
 * an {@code Effect}, looks for the {@code Cause} where they differ, and counts it all in an {@code
 * Impact}, which is then written as text, JSON or a page.
 */
package cn.jiuzhu.toolkit.impact;
