package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles rule files while the package is built, so that a start needs no compiler. */
public final class Precompiled {
  private Precompiled() {}

  /**
   * Compiles the rule files of every profile that some day asks for. Run by the build.
   *
   * @param args the folder of the profiles, and the folder of classes to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1], "compiled-rules");
    try {
      List<RuleError> errors = new ArrayList<>();
      for (ResolvedProfile profile :
          ProfileSet.read(ProfileSource.folder(Path.of(args[0]))).resolutions()) {
        for (RuleFile file : profile.ruleFiles()) {
          compile(file, folder, errors);
        }
      }
      if (!errors.isEmpty()) {
        throw new RulesDoNotCompile(errors);
      }
    } catch (InvalidProfiles | RulesDoNotCompile e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void compile(RuleFile file, Path folder, List<RuleError> errors)
      throws IOException {
    String name = CompiledRules.name(file);
    if (!Files.exists(folder.resolve(name))) {
      try {
        CompiledRules.keep(folder, name, RuleCompiler.compile(file));
      } catch (RulesDoNotCompile e) {
        errors.addAll(e.errors());
      }
    }
  }
}
