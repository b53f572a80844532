package cn.jiuzhu.engine.profile;

/**
 * Where something is written.
 *
 * @param file path from the root
 * @param line 1-based; 0 for the file as a whole
 */
record Place(String file, int line) {}
