package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The rules of one layer in force from one day.
 *
 * @param layer code of the layer
 * @param effective first day in force
 * @param amendment what made it
 * @param options by name
 * @param programmes by code
 * @param texts by code
 * @param rules in order of stage
 * @param tables by name
 * @param digest {@code sha256:…} over the layer's profile, clauses and standards and this version's
 *     files; the same on every machine and for either kind of line end
 */
public record LayerVersion(
    String layer,
    LocalDate effective,
    Amendment amendment,
    Map<String, Option> options,
    Map<String, Programme> programmes,
    Map<String, Words> texts,
    List<RuleFile> rules,
    Map<String, Table> tables,
    String digest) {}
