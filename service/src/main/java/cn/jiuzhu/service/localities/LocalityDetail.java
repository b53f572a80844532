package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.ProfileInfo;
import cn.jiuzhu.service.language.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * A locality with its layers.
 *
 * @param locality its code
 * @param name its name
 * @param level its administrative level
 * @param authority who issues its policy
 * @param divisionCode GB/T 2260, where it has one
 * @param firstEncoded first day that is encoded
 * @param periodEnds last day of the document's stated period; left out where it states none
 * @param layers its own first, the top one last
 * @param coverage what of the policy is computed
 */
record LocalityDetail(
    String locality,
    String name,
    String level,
    String authority,
    String divisionCode,
    LocalDate firstEncoded,
    LocalDate periodEnds,
    List<LayerView> layers,
    Coverage coverage) {

  static LocalityDetail of(Chain chain, Language language) {
    ProfileInfo info = chain.own().info();
    return new LocalityDetail(
        info.locality(),
        language.of(info.name()),
        info.level(),
        language.of(info.authority()),
        info.divisionCode(),
        info.firstEncoded(),
        info.periodEnds(),
        chain.layers().stream().map(layer -> LayerView.of(layer, language)).toList(),
        Coverage.of(chain, language));
  }
}
