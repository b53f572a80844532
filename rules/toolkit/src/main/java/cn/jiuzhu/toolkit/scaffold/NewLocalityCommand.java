package cn.jiuzhu.toolkit.scaffold;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a locality: a small example that passes the check, to be replaced by its policy. */
@Command(name = "locality")
final class NewLocalityCommand extends ToolCommand {
  /** Codes of layers from which the code of a programme can be made. */
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern LEVEL = Pattern.compile("[A-Z][A-Z_]*");

  @Parameters(paramLabel = "CODE", descriptionKey = "option.new.code")
  private String code;

  @Option(names = "--zh", required = true, paramLabel = "名称", descriptionKey = "option.new.zh")
  private String zh;

  @Option(names = "--en", required = true, paramLabel = "NAME", descriptionKey = "option.new.en")
  private String en;

  @Option(names = "--parent", paramLabel = "LAYER", descriptionKey = "option.new.parent")
  private String parent;

  @Option(names = "--effective", paramLabel = "DATE", descriptionKey = "option.new.effective")
  private LocalDate effective;

  @Option(
      names = "--level",
      defaultValue = "COUNTY",
      paramLabel = "LEVEL",
      descriptionKey = "option.new.level")
  private String level;

  @Override
  public Integer call() throws IOException {
    checkWords();
    Workspace workspace = workspace();
    Path folder = workspace.folder().resolve(code);
    NewFolder.refuseExisting(folder);
    ProfileSet profiles = workspace.profiles();
    String above = parent == null ? onlyTop(profiles) : existing(profiles);
    LocalDate day = effective == null ? today() : effective;
    checkBegun(profiles, above, day);
    LocalityTemplate template = new LocalityTemplate(code, zh, en, level, above, day);
    NewFolder.make(folder, template::write);
    console().out().println(console().word("new.locality.made", folder, above, day));
    console().out().println(console().word("new.locality.next", code, day));
    return Checked.tell(workspace, code + "/", console());
  }

  private void checkWords() {
    // Also the package of its rules, which a word of the rule language cannot name.
    if (!CODE.matcher(code).matches() || SourceVersion.isKeyword(code)) {
      throw new CannotDo(
          "“" + code + "”不能作为代码：用小写字母、数字和连字符，以字母开头，例如 hill-county",
          "'"
              + code
              + "' cannot be a code: lower-case letters, digits and hyphens, first a letter,"
              + " e.g. hill-county");
    }
    if (zh.isBlank() || en.isBlank()) {
      throw new CannotDo("名称不能为空：--zh、--en", "a name is blank: --zh, --en");
    }
    if (!LEVEL.matcher(level).matches()) {
      throw new CannotDo(
          "“" + level + "”不是行政层级，例如 PROVINCE、CITY、COUNTY",
          "'" + level + "' is no administrative level; write e.g. PROVINCE, CITY, COUNTY");
    }
  }

  private static String onlyTop(ProfileSet profiles) {
    List<String> tops =
        profiles.layers().values().stream()
            .filter(layer -> layer.info().parent() == null)
            .map(layer -> layer.info().locality())
            .toList();
    if (tops.size() != 1) {
      throw new CannotDo(
          "有多个顶层，请用 --parent 指明上级：" + tops,
          "there is more than one top layer; name the one above with --parent: " + tops);
    }
    return tops.get(0);
  }

  private String existing(ProfileSet profiles) {
    if (!profiles.layers().containsKey(parent)) {
      throw Checked.noLayer(parent, profiles);
    }
    return parent;
  }

  /** Before a parent's first day there is no rule to stand on, and every answer is a refusal. */
  private static void checkBegun(ProfileSet profiles, String above, LocalDate day) {
    for (String one = above; one != null; one = profiles.layers().get(one).info().parent()) {
      LocalDate first = profiles.layers().get(one).versions().firstKey();
      if (first.isAfter(day)) {
        throw new CannotDo(
            "上级 " + one + " 自 " + first + " 起才有规则，--effective 不能早于这一天",
            "the layer above, " + one + ", begins on " + first + "; --effective cannot be earlier");
      }
    }
  }
}
