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
import cn.jiuzhu.engine.profile.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A name made of everything that a compiled rule file depends on: its text and stage, the classes
 * that rules call, and Drools.
 */
final class RuleFileKey {
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

  private static final byte[] ENVIRONMENT = environment();

  private RuleFileKey() {}

  static String of(RuleFile file) {
    MessageDigest digest = sha256();
    digest.update(ENVIRONMENT);
    digest.update(file.stage().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] environment() {
    MessageDigest digest = sha256();
    // Not from a manifest, which a jar of jars does not keep.
    digest.update(resource(RuleFileKey.class, "drools.properties"));
    for (Class<?> type : CALLED_BY_RULES) {
      digest.update(resource(type, type.getSimpleName() + ".class"));
    }
    return digest.digest();
  }

  private static byte[] resource(Class<?> beside, String name) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
