package cn.jiuzhu.engine.profile;

/**
 * One wording in both languages.
 *
 * @param zh Chinese, the language of the policy
 * @param en English
 */
public record Words(String zh, String en) {}
