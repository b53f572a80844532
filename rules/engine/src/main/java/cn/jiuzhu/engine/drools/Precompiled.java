package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Alert;
import cn.jiuzhu.engine.policy.Answer;
import cn.jiuzhu.engine.policy.Application;
import cn.jiuzhu.engine.policy.Benefit;
import cn.jiuzhu.engine.policy.EmergencyCare;
import cn.jiuzhu.engine.policy.Event;
import cn.jiuzhu.engine.policy.Fact;
import cn.jiuzhu.engine.policy.Home;
import cn.jiuzhu.engine.policy.Household;
import cn.jiuzhu.engine.policy.Insurance;
import cn.jiuzhu.engine.policy.Job;
import cn.jiuzhu.engine.policy.Person;
import cn.jiuzhu.engine.policy.Quantity;
import cn.jiuzhu.engine.policy.Recognition;
import cn.jiuzhu.engine.policy.Referral;
import cn.jiuzhu.engine.policy.Subject;
import cn.jiuzhu.engine.policy.Task;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kie.api.KieServices;

/**
 * Rule bases that the build has compiled, so that a start needs no compiler.
 *
 * <p>Each is kept under a name made of everything it depends on: the texts of the rules, the
 * classes that rules call, and Drools. A rule base is used only where all three are the same;
 * otherwise the rules are compiled as if there were none.
 */
public final class Precompiled {
  private static final String FOLDER = "compiled-rules/";

  private static final List<Class<?>> CALLED_BY_RULES =
      List.of(
          Alert.class,
          Answer.class,
          Application.class,
          Benefit.class,
          EmergencyCare.class,
          Event.class,
          Fact.class,
          Home.class,
          Household.class,
          Insurance.class,
          Job.class,
          Person.class,
          Quantity.class,
          Recognition.class,
          Referral.class,
          Subject.class,
          Task.class);

  private static final String ENVIRONMENT = environment();

  private Precompiled() {}

  /**
   * Compiles the rules of every profile that some day asks for. Run by the build.
   *
   * @param args the folder of the profiles, and the folder of classes to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1], FOLDER);
    try {
      for (ResolvedProfile profile :
          ProfileSet.read(ProfileSource.folder(Path.of(args[0]))).resolutions()) {
        Path file = folder.resolve(name(profile));
        if (!Files.exists(file)) {
          Files.createDirectories(folder);
          Files.write(file, RuleCompiler.compile(profile.ruleFiles()).toBytes());
        }
      }
    } catch (InvalidProfiles | RulesDoNotCompile e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** The compiled rules of the profile; null where the build has not compiled these. */
  static Archive find(ResolvedProfile profile) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream archive =
        (loader == null ? Precompiled.class.getClassLoader() : loader)
            .getResourceAsStream(FOLDER + name(profile))) {
      return archive == null ? null : Archive.read(archive.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(ResolvedProfile profile) {
    MessageDigest digest = sha256();
    digest.update(profile.rulesDigest().getBytes(StandardCharsets.UTF_8));
    digest.update(ENVIRONMENT.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()) + ".jar";
  }

  private static String environment() {
    MessageDigest digest = sha256();
    digest.update(
        String.valueOf(KieServices.class.getPackage().getImplementationVersion())
            .getBytes(StandardCharsets.UTF_8));
    for (Class<?> type : CALLED_BY_RULES) {
      try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
        digest.update(bytes.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
