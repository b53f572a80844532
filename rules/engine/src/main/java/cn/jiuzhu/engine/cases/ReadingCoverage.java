package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.Option;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each choice that a profile could have made, but has not, is pinned by a case. */
public final class ReadingCoverage {
  private ReadingCoverage() {}

  /** The choices that no case asks for, in order of layer and version. */
  public static List<ProfileProblem> gaps(ProfileSet profiles, List<CaseFile> cases) {
    Set<Map.Entry<String, String>> asked = new HashSet<>();
    cases.forEach(file -> file.cases().forEach(one -> asked.addAll(one.readings().entrySet())));
    List<ProfileProblem> gaps = new ArrayList<>();
    for (Layer layer : profiles.layers().values()) {
      for (LayerVersion version : layer.versions().values()) {
        for (Option option : version.options().values()) {
          for (String choice : option.choices()) {
            if (!option.is(choice) && !asked.contains(Map.entry(option.name(), choice))) {
              String file = layer.info().locality() + "/" + version.effective() + "/options.yaml";
              gaps.add(
                  ProfileProblem.of(file, 0, CaseCode.READING_WITHOUT_CASE, option.name(), choice));
            }
          }
        }
      }
    }
    return gaps;
  }
}
