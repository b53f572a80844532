package cn.jiuzhu.engine.facts;

/**
 * One error in the facts. The messages name fields, codes and limits, never a value that was sent:
 * a value may be personal, and messages end up in logs.
 *
 * @param pointer where it is, as a JSON Pointer (RFC 6901) into the document that was read
 * @param code what is wrong
 * @param messageZh what is wrong and what to do about it, in Chinese
 * @param messageEn the same in English
 */
public record FactError(String pointer, FactErrorCode code, String messageZh, String messageEn) {}
