/**
 * Strict reader of the regional profiles: the policy as dated, layered data.
 *
 * <p>Start at {@link cn.jiuzhu.engine.profile.ProfileSet}: {@code read} takes a {@link
 * cn.jiuzhu.engine.profile.ProfileSource} (a folder or the class path) and either gives every layer
 * or throws {@link cn.jiuzhu.engine.profile.InvalidProfiles} with all mistakes at once, each with
 * its file and line. {@code resolve} then picks, for a locality and a day, one version of each
 * layer from the national one down: a {@link cn.jiuzhu.engine.profile.ResolvedProfile}.
 *
 * <p>An unknown key is an error, because a misspelt key that is quietly ignored freezes an amount
 * for years. Nothing here compiles a rule: rule files are scanned as text only.
 */
package cn.jiuzhu.engine.profile;
