package cn.jiuzhu.engine.cases;

import java.util.List;

/**
 * One file of cases.
 *
 * @param layer the layer whose folder it stands in
 * @param path from the root of the profiles
 * @param cases in the order of the file, at least one
 */
public record CaseFile(String layer, String path, List<Case> cases) {}
