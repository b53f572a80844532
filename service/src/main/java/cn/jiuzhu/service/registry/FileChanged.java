package cn.jiuzhu.service.registry;

/**
 * A file has an entry more. Told within the transaction that adds it: what follows from the entry
 * stands and falls with it.
 *
 * @param household its id
 */
public record FileChanged(String household) {}
