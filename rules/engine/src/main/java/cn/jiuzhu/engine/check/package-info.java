/**
 * Everything that can be known of a set of profiles without running its cases.
 *
 * <p>{@link cn.jiuzhu.engine.check.ProfileCheck} reads a source, compiles its rules and looks
 * further than the reader must: each {@link cn.jiuzhu.engine.check.Finding} has its file, its line
 * and advice in both languages. The command line prints them, the service refuses to publish what
 * has an error.
 */
package cn.jiuzhu.engine.check;
