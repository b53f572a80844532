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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
    SortedMap<String, String> texts = new TreeMap<>();
    for (String path : source.files()) {
      if (layerOf(path, profiles) != null) {
        texts.put(path, new String(source.read(path), UTF_8));
      }
    }
    List<OneFile> read =
        texts.entrySet().parallelStream()
            .map(text -> readFile(text.getKey(), text.getValue(), profiles))
            .toList();
    List<ProfileProblem> problems = new ArrayList<>();
    read.forEach(one -> problems.addAll(one.problems()));
    List<CaseFile> files = read.stream().map(OneFile::file).filter(Objects::nonNull).toList();
    refuseSameNames(files, problems);
    if (!problems.isEmpty()) {
      throw new InvalidCases(problems);
    }
    return files;
  }

  /**
   * What became of a file.
   *
   * @param file null where it is no file of cases
   */
  private record OneFile(CaseFile file, List<ProfileProblem> problems) {}

  private static OneFile readFile(String path, String text, ProfileSet profiles) {
    if (!FILE.matcher(path).matches()) {
      return new OneFile(null, List.of(ProfileProblem.of(path, 0, CaseCode.CASE_FILE_NAME)));
    }
    List<ProfileProblem> problems = new ArrayList<>();
    LinedYaml yaml = new LinedYaml(path, text, problems);
    CaseFile file = new CaseFileReader(yaml, layerOf(path, profiles), profiles).read();
    // A mistake in a base is found again by every case that builds on it.
    return new OneFile(file, problems.stream().distinct().toList());
  }

  /** The layer whose cases a file is among; null if it is none of them. */
  private static Layer layerOf(String path, ProfileSet profiles) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches() && !matcher.group(2).startsWith(".")
        ? profiles.layers().get(matcher.group(1))
        : null;
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
