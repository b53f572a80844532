package cn.jiuzhu.service.registry;

import java.util.List;

/**
 * Files have an entry more each. Told within the transaction that adds them: what follows from the
 * entries stands and falls with them.
 *
 * @param households their ids, each once
 */
public record FilesChanged(List<String> households) {}
