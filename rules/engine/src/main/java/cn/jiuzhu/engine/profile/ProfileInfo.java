package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What a layer says of itself ({@code profile.yaml}).
 *
 * @param locality code of the layer, also the name of its folder
 * @param name its name
 * @param level administrative level
 * @param authority who issues its policy
 * @param parent code of the layer above; null for the top
 * @param divisionCode GB/T 2260: two digits for a province, four for a prefecture, six for a
 *     county; null if not said
 * @param firstEncoded first day that is encoded: before it nothing is asserted
 * @param periodEnds last day of the document's stated period; null if it states none
 * @param notCovered what is known to be missing
 */
public record ProfileInfo(
    String locality,
    Words name,
    String level,
    Words authority,
    String parent,
    String divisionCode,
    LocalDate firstEncoded,
    LocalDate periodEnds,
    List<Words> notCovered) {}
