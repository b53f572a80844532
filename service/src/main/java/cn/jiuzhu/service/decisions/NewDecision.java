package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.storage.Vault;
import java.time.LocalDate;

/**
 * A decision to be put on record.
 *
 * @param id the answer's
 * @param caller who asked
 * @param cause why it was decided
 * @param locality whose rules
 * @param household which household, where the facts name it
 * @param asOf for which day
 * @param language of the answer's words
 * @param policy digest of the whole set of rules
 * @param key the household's own, which seals request and answer
 * @param request the request, byte for byte
 * @param answer the answer, byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sealed; nobody compares two of these
public record NewDecision(
    String id,
    String caller,
    Cause cause,
    String locality,
    String household,
    LocalDate asOf,
    Language language,
    String policy,
    Vault.Key key,
    byte[] request,
    byte[] answer) {}
