package cn.jiuzhu.engine.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cases beside a set of profiles and checks them. */
public final class CaseReader {
  private static final Pattern PATH = Pattern.compile("([^/]+)/cases/(.+)");
  private static final Pattern FILE = Pattern.compile("[^/]+/cases/[a-z][a-z0-9-]*\\.yaml");

  private CaseReader() {}

  /**
   * Reads every {@code <layer>/cases/<subject>.yaml}.
   *
   * @param source where {@code profiles} was read from
   * @return in order of path
   * @throws InvalidCases if there is any mistake, with all of them: an unknown key or code, facts
   *     that the service would refuse, a file without cases, a name that is there twice
   */
  public static List<CaseFile> read(ProfileSource source, ProfileSet profiles)
      throws IOException, InvalidCases {
    List<ProfileProblem> problems = new ArrayList<>();
    List<CaseFile> files = new ArrayList<>();
    for (String path : source.files().stream().sorted().toList()) {
      Matcher matcher = PATH.matcher(path);
      Layer layer = matcher.matches() ? profiles.layers().get(matcher.group(1)) : null;
      if (layer == null || matcher.group(2).startsWith(".")) {
        continue;
      }
      if (!FILE.matcher(path).matches()) {
        problems.add(ProfileProblem.of(path, 0, CaseCode.CASE_FILE_NAME));
        continue;
      }
      LinedYaml yaml = new LinedYaml(path, new String(source.read(path), UTF_8), problems);
      files.add(new CaseFileReader(yaml, layer, profiles).read());
    }
    refuseSameNames(files, problems);
    if (!problems.isEmpty()) {
      throw new InvalidCases(problems);
    }
    return List.copyOf(files);
  }

  private static void refuseSameNames(List<CaseFile> files, List<ProfileProblem> problems) {
    Map<List<String>, Case> byName = new HashMap<>();
    for (CaseFile file : files) {
      for (Case one : file.cases()) {
        Case before = byName.putIfAbsent(List.of(one.layer(), one.name()), one);
        if (before != null) {
          String place = before.file() + ":" + before.line();
          problems.add(ProfileProblem.of(one.file(), one.line(), CaseCode.CASE_NAME_TWICE, place));
        }
      }
    }
  }
}
