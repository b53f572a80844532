package cn.jiuzhu.toolkit.bundle;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.engine.check.ProfileCheck;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts the profiles into one file, once they have passed the check and all of their cases. */
@Command(name = "bundle")
public final class BundleCommand extends ToolCommand {
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      descriptionKey = "option.bundle.output")
  private Path output;

  @Option(names = "--sign", paramLabel = "KEY.pem", descriptionKey = "option.bundle.sign")
  private Path sign;

  @Override
  public Integer call() throws IOException {
    // First: nobody wants to hear after a minute that the key is none.
    PrivateKey key = sign == null ? null : KeyFiles.privateKey(sign);
    Workspace workspace = workspace();
    if (refused(workspace.findings())) {
      return ExitCode.FOUND;
    }
    Bundle plain = Bundle.of(workspace.source(), workspace.profiles().layers().keySet());
    // What is bundled is what is tried, whatever becomes of the folder meanwhile.
    ProfileCheck check = ProfileCheck.of(plain, workspace.compiled());
    if (refused(check.findings()) || refused(failedCases(check, workspace))) {
      return ExitCode.FOUND;
    }
    Bundle bundle = key == null ? plain : plain.signed(key);
    write(bundle);
    tell(bundle, check);
    return ExitCode.OK;
  }

  private List<Finding> failedCases(ProfileCheck check, Workspace workspace) {
    int cases = check.caseCount();
    try (Progress progress = Progress.of(console(), console().word("bundle.cases"), cases)) {
      Engine engine = Engine.load(check.profiles(), workspace.compiled());
      return check.failedCases(engine, true, () -> progress.step(1));
    } catch (RulesDoNotCompile e) {
      throw new IllegalStateException("the rules were checked before", e);
    }
  }

  /** Shows what keeps the profiles from being bundled; whether anything does. */
  private boolean refused(List<Finding> findings) throws IOException {
    List<Finding> errors =
        findings.stream().filter(one -> one.severity() == Finding.Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      ReportOptions.show(Report.of(console().word("bundle.title"), errors), console());
    }
    return !errors.isEmpty();
  }

  /** Beside its place, read again and moved: a service that watches it finds the old or the new. */
  private void write(Bundle bundle) throws IOException {
    Path place = output.toAbsolutePath();
    Files.createDirectories(place.getParent());
    Path part = Files.createTempFile(place.getParent(), ".bundle", ".part");
    try {
      Files.write(part, bundle.toBytes());
      Bundle.read(part);
      KeyFiles.readableAsUsual(part);
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (InvalidBundle e) {
      throw new IOException("the bundle does not read as it was written", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void tell(Bundle bundle, ProfileCheck check) {
    console()
        .out()
        .println(
            console()
                .green(
                    console()
                        .word(
                            "bundle.made",
                            output,
                            check.profiles().localities().size(),
                            bundle.files().size(),
                            check.caseCount())));
    Told.digests(console(), bundle, check.profiles());
    console()
        .out()
        .println(console().word(bundle.isSigned() ? "bundle.signed" : "bundle.unsigned"));
    console().out().flush();
  }
}
