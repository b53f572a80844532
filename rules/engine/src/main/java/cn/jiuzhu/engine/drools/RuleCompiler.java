package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.profile.RuleFile;
import java.util.List;
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
 * Compiles a rule file.
 *
 * <p>The executable model serves: it is three times faster for conditions named in bindings. Its
 * errors lack some lines, so what does not compile is compiled once more in the classic way, whose
 * errors have them.
 */
final class RuleCompiler {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^(package[ \\t]+[\\w.]+)[ \\t]*;?");
  private static final String ROOT = "src/main/resources/";

  private RuleCompiler() {}

  static CompiledFile compile(RuleFile file) throws RulesDoNotCompile {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("cn.jiuzhu.rules", UUID.randomUUID().toString(), "1");
    ClassLoader parent = new WithoutRules(file.packageName());
    try {
      KieBuilder builder = services.newKieBuilder(fileSystem(services, release, file), parent);
      List<RuleError> errors = build(builder, file);
      if (!errors.isEmpty()) {
        KieBuilder classic = services.newKieBuilder(fileSystem(services, release, file), parent);
        classic.buildAll();
        List<RuleError> withLines = errors(classic, file);
        throw new RulesDoNotCompile(withLines.isEmpty() ? errors : withLines);
      }
      return CompiledFile.of((InternalKieModule) builder.getKieModule());
    } finally {
      // The repository would keep every module ever compiled.
      services.getRepository().removeKieModule(release);
    }
  }

  private static List<RuleError> build(KieBuilder builder, RuleFile file) {
    try {
      builder.buildAll(ExecutableModelProject.class);
      return errors(builder, file);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Some typing errors make the model's code generator throw instead of reporting them.
      return List.of(new RuleError(file.path(), 0, e.toString(), null));
    }
  }

  private static KieFileSystem fileSystem(KieServices services, ReleaseId release, RuleFile file) {
    KieFileSystem fileSystem = services.newKieFileSystem();
    fileSystem.generateAndWritePomXML(release);
    fileSystem.write(ROOT + file.path(), staged(file));
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

  private static List<RuleError> errors(KieBuilder builder, RuleFile file) {
    return new RuleErrors(file).of(builder.getResults().getMessages(Message.Level.ERROR));
  }

  /**
   * What rules may call, without any rules: the engine's own loader remembers every name that it
   * was ever asked for, and Drools makes up new ones each time.
   */
  private static final class WithoutRules extends ClassLoader {
    private final String prefix;

    WithoutRules(String rulesPackage) {
      super(Answer.class.getClassLoader());
      prefix = rulesPackage + ".";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(prefix)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
