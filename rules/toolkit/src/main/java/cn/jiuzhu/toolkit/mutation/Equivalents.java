package cn.jiuzhu.toolkit.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.cases.CaseCode;
import cn.jiuzhu.engine.determination.Truth;
import cn.jiuzhu.engine.profile.ProfileProblem;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.toolkit.console.CannotDo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Alterations that no case can notice because they change nothing, and sides on which a condition
 * never is, each with the reason: {@code <layer>/equivalent-mutants.yaml}. One that a case notices,
 * or that is no alteration any more, is reported too, so that the file stays true.
 */
public final class Equivalents {
  /** The name of the file in the folder of a layer. */
  public static final String FILE = "equivalent-mutants.yaml";

  /**
   * An entry.
   *
   * @param subject the rule, option, standard or table row
   * @param was what is written; of a condition its code
   * @param becomes what might stand there instead; of a condition what it never comes to
   * @param why why no household can tell the two apart
   */
  private record Entry(String subject, String was, String becomes, String why) {
    boolean isOfCondition() {
      return becomes.equals(Truth.MET.name()) || becomes.equals(Truth.NOT_MET.name());
    }
  }

  private final Map<String, String> layerOfKey = new HashMap<>();
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  private Equivalents() {}

  /** Those of no file. */
  public static Equivalents none() {
    return new Equivalents();
  }

  /**
   * Reads the files of all layers.
   *
   * @throws CannotDo if one is not in its form
   */
  public static Equivalents read(ProfileSource source, ProfileSet profiles) throws IOException {
    Equivalents all = new Equivalents();
    List<String> files = source.files();
    for (String layer : profiles.layers().keySet()) {
      String path = layer + "/" + FILE;
      if (files.contains(path)) {
        for (Entry entry : entries(path, new String(source.read(path), UTF_8))) {
          String key = key(layer, entry.subject(), entry.was(), entry.becomes());
          all.entries.put(key, entry);
          all.layerOfKey.put(key, layer);
        }
      }
    }
    return all;
  }

  private static List<Entry> entries(String path, String text) {
    try {
      List<Entry> entries = new YAMLMapper().readValue(text, new TypeReference<List<Entry>>() {});
      for (Entry entry : entries) {
        if (entry.subject() == null
            || entry.was() == null
            || entry.becomes() == null
            || entry.why() == null
            || entry.why().isBlank()) {
          throw new CannotDo(
              path + " 的每一项都应有 subject、was、becomes、why",
              "each entry of " + path + " has subject, was, becomes and why");
        }
      }
      return entries;
    } catch (IOException e) {
      throw new CannotDo(
          path + " 应为列表：" + e.getMessage(), path + " must be a list: " + e.getMessage());
    }
  }

  /** Whether an entry says why no case can notice it. */
  public boolean explains(Mutant mutant) {
    return explains(mutant.key());
  }

  /**
   * Whether an entry says why a condition never comes to that.
   *
   * @param truth MET or NOT_MET
   */
  public boolean explains(String layer, String rule, String condition, Truth truth) {
    return explains(key(layer, rule, condition, truth.name()));
  }

  private boolean explains(String key) {
    boolean explained = entries.containsKey(key);
    if (explained) {
      used.add(key);
    }
    return explained;
  }

  /** The survivors that are not explained. */
  public List<ProfileProblem> judge(List<Mutant> survivors) {
    return survivors.stream()
        .filter(mutant -> !explains(mutant))
        .map(
            mutant ->
                ProfileProblem.of(
                    mutant.file(),
                    mutant.line(),
                    CaseCode.MUTANT_SURVIVED,
                    mutant.was(),
                    mutant.becomes(),
                    mutant.subject(),
                    mutant.kind()))
        .toList();
  }

  /**
   * The entries that have explained nothing so far.
   *
   * @param altered whether survivors have been judged; without, entries about them are left out
   */
  public List<ProfileProblem> stale(boolean altered) {
    List<ProfileProblem> stale = new ArrayList<>();
    entries.forEach(
        (key, entry) -> {
          if (!used.contains(key) && (altered || entry.isOfCondition())) {
            stale.add(
                ProfileProblem.of(
                    layerOfKey.get(key) + "/" + FILE,
                    0,
                    CaseCode.EQUIVALENT_STALE,
                    entry.was(),
                    entry.becomes(),
                    entry.subject()));
          }
        });
    return stale;
  }

  private static String key(String layer, String subject, String was, String becomes) {
    return String.join("\u0000", layer, subject, was, becomes);
  }
}
