/**
 * The codes of the vocabulary: every enumerated value that a fact, a rule file or an answer may
 * use, each with what it means in Chinese and English.
 */
package cn.jiuzhu.engine.codes;
