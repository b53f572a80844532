/**
 * The rules of a profile as plain Java: every condition and conclusion of the rule files, word for
 * word, called in the order of the files, without a rule engine.
 *
 * <p>It is the limit that the benchmark measures the rule engine against, and what makes it
 * affordable to try thousands of altered rules: one compilation holds all alterations of a file,
 * and a number chooses one. It needs a JDK, not only a runtime.
 */
package cn.jiuzhu.toolkit.straight;
