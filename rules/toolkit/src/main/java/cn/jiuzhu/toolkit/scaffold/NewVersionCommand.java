package cn.jiuzhu.toolkit.scaffold;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a version: a copy of the newest one, whose amendment has yet to change anything. */
@Command(name = "version")
final class NewVersionCommand extends ToolCommand {
  @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "option.new.layer")
  private String code;

  @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "option.new.date")
  private LocalDate day;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = workspace();
    ProfileSet profiles = workspace.profiles();
    Layer layer = profiles.layers().get(code);
    if (layer == null) {
      throw Checked.noLayer(code, profiles);
    }
    Path folder = workspace.folder().resolve(code).resolve(day.toString());
    NewFolder.refuseExisting(folder);
    LayerVersion newest = layer.versions().get(layer.versions().lastKey());
    LocalDate before = newest.effective();
    checkLater(before);
    NewFolder.make(folder, draft -> new VersionCopy(newest, day).write(folder.getParent(), draft));
    console().out().println(console().word("new.version.made", folder, before));
    console().out().println(console().word("new.version.next", code, day, before));
    return Checked.tell(workspace, code + "/" + day + "/", console());
  }

  /** Between two versions it would be no copy of the one it follows. */
  private void checkLater(LocalDate newest) {
    if (day.isBefore(newest)) {
      throw new CannotDo(
          code + " 最新的版本自 " + newest + " 起，新版本要晚于它；读错的条款在原处改正，写入 errata",
          "the newest version of "
              + code
              + " begins on "
              + newest
              + " and a new one must be later;"
              + " a reading mistake is corrected in place and stated under errata");
    }
  }
}
