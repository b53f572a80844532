/**
 * The toolkit of analysts and testers: one command line over a folder of profiles, no service
 * needed.
 *
 * <p>{@link cn.jiuzhu.toolkit.Jiuzhu} starts it; each command has a package of its own. All of them
 * stand on {@code workspace} (the folder, its profiles, cases and rules), {@code console} (words,
 * colours, progress, exit codes) and {@code report} (lists of results as text, JSON, JUnit or
 * HTML).
 */
package cn.jiuzhu.toolkit;
