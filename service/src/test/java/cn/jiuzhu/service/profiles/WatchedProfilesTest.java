package cn.jiuzhu.service.profiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.service.Ready;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed bundle that is replaced while the service runs. */
@QuarkusTest
@TestProfile(WatchedProfilesTest.SignedBundle.class)
class WatchedProfilesTest {
  private static final Path PLACE = Path.of("target/watched-bundle").toAbsolutePath();
  private static final Path BUNDLE = PLACE.resolve("policy.zip");

  private final Edited profiles = Edited.in("watched-bundle/profiles");

  /** Looked at often, so that the test need not wait. */
  public static final class SignedBundle implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      KeyPair keys = Keys.generate();
      Edited.in("watched-bundle/profiles").restored();
      try {
        Files.writeString(PLACE.resolve("key.pem"), Keys.pem(keys.getPrivate()));
        Files.writeString(PLACE.resolve("key.pub.pem"), Keys.pem(keys.getPublic()));
        publish(signed());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "jiuzhu.profiles.folder",
          "",
          "jiuzhu.profiles.bundle",
          BUNDLE.toString(),
          "jiuzhu.profiles.public-key",
          PLACE.resolve("key.pub.pem").toString(),
          "jiuzhu.profiles.watch-interval",
          "0.1S");
    }
  }

  @BeforeEach
  void ready() throws Exception {
    Ready.await();
    profiles.restored();
    publish(signed());
    await("lastError.at", null);
  }

  @Test
  void aNewBundleIsServedByItself() throws Exception {
    String before = status("digest");
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    publish(signed());

    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (before.equals(status("digest")) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(status("digest")).isNotEqualTo(before);
    assertThat(status("source")).isEqualTo("BUNDLE");
  }

  @Test
  void anUnsignedBundleIsRefused() throws Exception {
    String before = status("digest");
    profiles.replace(Edited.STANDARD, "550.00", "650.00");
    publish(made());

    await("lastError.mistakes[0].code", "UNSIGNED");
    assertThat(status("digest")).isEqualTo(before);
  }

  @Test
  void aBundleSignedBySomebodyElseIsRefused() throws Exception {
    publish(made().signed(Keys.generate().getPrivate()));

    await("lastError.mistakes[0].code", "WRONG_SIGNATURE");
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'profiles' }.data.state", equalTo("LOADED"));
  }

  @Test
  void aBrokenBundleIsRefused() throws Exception {
    Files.write(BUNDLE, new byte[] {'P', 'K'});

    await("lastError.mistakes[0].code", "NOT_A_BUNDLE");
  }

  private static void await(String path, String value) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!Objects.equals(status(path), value)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(given().get("/api/v1/profiles/status").asString());
      }
      Thread.sleep(50);
    }
  }

  private static String status(String path) {
    return given().get("/api/v1/profiles/status").path(path);
  }

  private static Bundle made() throws IOException {
    Path folder = Edited.in("watched-bundle/profiles").folder();
    return Bundle.of(ProfileSource.folder(folder), Set.of("base", "testland"));
  }

  private static Bundle signed() throws IOException {
    try {
      PrivateKey key = Keys.privateKey(Files.readString(PLACE.resolve("key.pem")));
      return made().signed(key);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Moved into its place, as somebody who publishes should. */
  private static void publish(Bundle bundle) throws IOException {
    Path part = PLACE.resolve("policy.zip.part");
    Files.write(part, bundle.toBytes());
    Files.move(part, BUNDLE, StandardCopyOption.ATOMIC_MOVE);
  }
}
