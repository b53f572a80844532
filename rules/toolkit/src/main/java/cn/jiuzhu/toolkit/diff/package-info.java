/**
 * {@code jiuzhu diff}: two policies beside each other, as a redline by clause.
 *
 * <p>{@link cn.jiuzhu.toolkit.diff.DiffCommand} finds the two policies; a {@code …Changes} class
 * for each kind of thing that a policy is made of compares them; {@code Redline} sorts what differs
 * under the clauses; {@code …Redline} writers write it.
 */
package cn.jiuzhu.toolkit.diff;
