package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.profile.RuleFile;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule files.
 *
 * <p>The executable model serves: it is three times faster for conditions named in bindings. Its
 * errors lack some lines, so what does not compile is compiled once more in the classic way, whose
 * errors have them.
 */
final class RuleCompiler {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^(package\\s+[\\w.]+)\\s*;?");
  private static final String ROOT = "src/main/resources/";

  private RuleCompiler() {}

  static Archive compile(List<RuleFile> files) throws RulesDoNotCompile {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("cn.jiuzhu.rules", UUID.randomUUID().toString(), "1");
    try {
      KieBuilder builder = services.newKieBuilder(fileSystem(services, release, files), loader());
      List<RuleError> errors = build(builder, files);
      if (!errors.isEmpty()) {
        List<RuleError> withLines = classicErrors(services, release, files);
        throw new RulesDoNotCompile(withLines.isEmpty() ? errors : withLines);
      }
      return Archive.of((InternalKieModule) builder.getKieModule());
    } finally {
      // The repository would keep every rule base ever compiled.
      services.getRepository().removeKieModule(release);
    }
  }

  private static List<RuleError> build(KieBuilder builder, List<RuleFile> files) {
    try {
      builder.buildAll(ExecutableModelProject.class);
      return errors(builder, files);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Some typing errors make the model's code generator throw instead of reporting them.
      return List.of(new RuleError("", 0, e.toString()));
    }
  }

  private static ClassLoader loader() {
    return Answer.class.getClassLoader();
  }

  private static KieFileSystem fileSystem(
      KieServices services, ReleaseId release, List<RuleFile> files) {
    KieFileSystem fileSystem = services.newKieFileSystem();
    fileSystem.generateAndWritePomXML(release);
    for (RuleFile file : files) {
      fileSystem.write(ROOT + file.path(), staged(file));
    }
    return fileSystem;
  }

  /**
   * Puts the file's rules into the agenda group of its stage, so that files fire in the order of
   * their numbers. It stands on the line of the package statement, so that line numbers hold.
   */
  private static String staged(RuleFile file) {
    return PACKAGE
        .matcher(file.text())
        .replaceFirst("$1; agenda-group \"" + Matcher.quoteReplacement(file.stage()) + "\"");
  }

  static List<String> stages(List<RuleFile> files) {
    SortedSet<String> stages = new TreeSet<>();
    files.forEach(file -> stages.add(file.stage()));
    return List.copyOf(stages);
  }

  private static List<RuleError> classicErrors(
      KieServices services, ReleaseId release, List<RuleFile> files) {
    KieBuilder classic = services.newKieBuilder(fileSystem(services, release, files), loader());
    classic.buildAll();
    return errors(classic, files);
  }

  private static List<RuleError> errors(KieBuilder builder, List<RuleFile> files) {
    return new RuleErrors(files).of(builder.getResults().getMessages(Message.Level.ERROR), ROOT);
  }
}
