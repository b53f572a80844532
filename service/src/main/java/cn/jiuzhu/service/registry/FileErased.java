package cn.jiuzhu.service.registry;

/**
 * A file is being erased. Told within the transaction that erases it, before it is gone.
 *
 * @param household its id
 */
public record FileErased(String household) {}
