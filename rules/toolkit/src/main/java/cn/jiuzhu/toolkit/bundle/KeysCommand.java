package cn.jiuzhu.toolkit.bundle;

import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a pair of keys: one to sign bundles with, one to check them with. */
@Command(name = "keys")
public final class KeysCommand extends ToolCommand {
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "NAME",
      descriptionKey = "option.keys.output")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Path secret = KeyFiles.beside(output, ".pem");
    Path open = KeyFiles.beside(output, ".pub.pem");
    KeyPair keys = Keys.generate();
    KeyFiles.refuseExisting(secret);
    KeyFiles.refuseExisting(open);
    KeyFiles.writeSecret(secret, Keys.pem(keys.getPrivate()));
    KeyFiles.write(open, Keys.pem(keys.getPublic()));
    console().out().println(console().word("keys.secret", secret));
    console().out().println(console().word("keys.open", open, Keys.fingerprint(keys.getPublic())));
    console().out().flush();
    return ExitCode.OK;
  }
}
