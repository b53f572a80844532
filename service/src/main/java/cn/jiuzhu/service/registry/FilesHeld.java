package cn.jiuzhu.service.registry;

import java.util.List;

/**
 * Several files are held until the transaction ends, because entries will be added to them one
 * after the other. Whoever keeps something of them holds it now, as long as nobody waits for this
 * transaction.
 *
 * @param households their ids
 */
public record FilesHeld(List<String> households) {}
