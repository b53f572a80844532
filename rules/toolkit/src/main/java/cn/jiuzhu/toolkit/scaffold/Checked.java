package cn.jiuzhu.toolkit.scaffold;

import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.util.List;

/** What the check says of the files that were made. */
final class Checked {
  private Checked() {}

  /**
   * Says what it finds in them.
   *
   * @param place where they stand, from the root of the profiles
   * @return one of {@link ExitCode}
   */
  static int tell(Workspace workspace, String place, Console console) throws IOException {
    List<Finding> findings =
        workspace.reread().findings().stream().filter(one -> one.file().startsWith(place)).toList();
    for (Finding one : findings) {
      console.out().println(one.place() + " " + one.code() + " " + console.word(one.message()));
      console.out().println("  " + console.word(one.advice()));
    }
    boolean sound = findings.stream().noneMatch(one -> one.severity() == Finding.Severity.ERROR);
    console
        .out()
        .println(
            sound
                ? console.green(console.word("new.sound"))
                : console.red(console.word("new.unsound")));
    console.out().flush();
    return sound ? ExitCode.OK : ExitCode.FOUND;
  }

  static CannotDo noLayer(String code, ProfileSet profiles) {
    String all = String.join(", ", profiles.layers().keySet());
    return new CannotDo(
        "没有层 " + code + "；已有：" + all, "there is no layer " + code + "; layers: " + all);
  }
}
