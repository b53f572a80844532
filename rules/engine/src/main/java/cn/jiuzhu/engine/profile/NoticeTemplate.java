package cn.jiuzhu.engine.profile;

/**
 * The wording of a notice to applicants, or a part of one, as it stands in {@code
 * <layer>/notices/<name>.html}. Nothing here knows its language.
 *
 * @param path from the root of the profiles
 * @param text without byte order mark, lines ended by LF
 */
public record NoticeTemplate(String path, String text) {}
