package cn.jiuzhu.service.registry;

import cn.jiuzhu.service.language.Language;

/**
 * A file has an entry more. Told within the transaction that adds it: what follows from the entry
 * stands and falls with it.
 *
 * @param household its id
 * @param language of whoever entered it
 */
public record FileChanged(String household, Language language) {}
