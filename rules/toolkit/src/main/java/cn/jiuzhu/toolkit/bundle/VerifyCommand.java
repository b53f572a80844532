package cn.jiuzhu.toolkit.bundle;

import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.check.ProfileCheck;
import cn.jiuzhu.engine.drools.CompiledRules;
import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a bundle is whole, signed by whom it should be, and what it holds. */
@Command(name = "verify")
public final class VerifyCommand extends ToolCommand {
  @Parameters(paramLabel = "FILE", descriptionKey = "option.verify.file")
  private Path file;

  @Option(names = "--key", paramLabel = "PUB.pem", descriptionKey = "option.verify.key")
  private Path keyFile;

  @Override
  public Integer call() throws IOException {
    PublicKey key = keyFile == null ? null : KeyFiles.publicKey(keyFile);
    if (!Files.isRegularFile(file)) {
      throw new CannotDo("没有这个文件：" + file, "there is no file " + file);
    }
    try {
      Bundle bundle = key == null ? Bundle.read(file) : Bundle.read(file, key);
      ProfileCheck check = ProfileCheck.of(bundle, CompiledRules.packaged());
      if (!check.publishable()) {
        return refused(check.findings());
      }
      tell(bundle, check, key);
      return ExitCode.OK;
    } catch (InvalidBundle refused) {
      return refused(List.of(Finding.of(refused)));
    }
  }

  private int refused(List<Finding> findings) throws IOException {
    ReportOptions.show(Report.of(console().word("verify.title"), findings), console());
    return ExitCode.FOUND;
  }

  private void tell(Bundle bundle, ProfileCheck check, PublicKey key) {
    String made = console().word("verify.whole", file, bundle.files().size(), check.caseCount());
    console().out().println(console().green(made));
    Told.digests(console(), bundle, check.profiles());
    for (Layer layer : check.profiles().layers().values()) {
      String versions =
          layer.versions().keySet().stream().map(Object::toString).collect(Collectors.joining(" "));
      console().out().println("  " + layer.info().locality() + "  " + versions);
    }
    console().out().println(signature(bundle, key));
    console().out().flush();
  }

  private String signature(Bundle bundle, PublicKey key) {
    if (key != null) {
      return console().green(console().word("verify.signed", Keys.fingerprint(key)));
    }
    return bundle.isSigned()
        ? console().yellow(console().word("verify.unchecked"))
        : console().word("bundle.unsigned");
  }
}
