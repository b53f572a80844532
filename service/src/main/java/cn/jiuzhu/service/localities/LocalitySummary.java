package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileInfo;
import cn.jiuzhu.service.language.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A locality in a list.
 *
 * @param locality its code
 * @param name its name
 * @param level its administrative level
 * @param parent code of the layer above
 * @param firstEncoded first day that is encoded
 * @param periodEnds last day of the document's stated period; left out where it states none
 * @param versions first days of its versions, oldest first
 */
record LocalitySummary(
    String locality,
    String name,
    String level,
    String parent,
    LocalDate firstEncoded,
    LocalDate periodEnds,
    Collection<LocalDate> versions) {

  /** All localities, by code. */
  record Localities(List<LocalitySummary> localities) {}

  static LocalitySummary of(Layer layer, Language language) {
    ProfileInfo info = layer.info();
    return new LocalitySummary(
        info.locality(),
        language.of(info.name()),
        info.level(),
        info.parent(),
        info.firstEncoded(),
        info.periodEnds(),
        layer.versions().keySet());
  }
}
