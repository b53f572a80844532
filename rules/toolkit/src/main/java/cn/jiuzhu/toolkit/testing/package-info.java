/**
 * The regression cases: what differs and why, as a report or on screen while files are edited.
 *
 * <p>{@link cn.jiuzhu.toolkit.testing.TestCommand} starts it; {@code Suite} runs cases, {@code
 * Reasons} finds in an answer what decided it, {@code Watch} runs again what a saved file can
 * affect.
 */
package cn.jiuzhu.toolkit.testing;
