package cn.jiuzhu.service.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.engine.profile.ProfileSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of where the profiles come from, and what contradicts itself. */
class PolicySourceTest {
  @TempDir Path folder;

  private static ProfilesConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters() // Quarkus' of durations
        .withMapping(ProfilesConfig.class)
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build()
        .getConfigMapping(ProfilesConfig.class);
  }

  private static void refused(Map<String, String> settings, String message) {
    assertThatThrownBy(() -> PolicySource.of(config(settings)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nothingSaidIsWhatIsPackaged() {
    assertThat(PolicySource.of(config(Map.of())).kind()).isEqualTo(PolicySource.Kind.PACKAGED);
    assertThat(PolicySource.candidate(config(Map.of()))).isEmpty();
  }

  @Test
  void aCandidateIsAFolderOrABundle() {
    assertThat(kind(folder)).isEqualTo(PolicySource.Kind.FOLDER);
    assertThat(kind(folder.resolve("next.bundle"))).isEqualTo(PolicySource.Kind.BUNDLE);
  }

  private static PolicySource.Kind kind(Path candidate) {
    return PolicySource.candidate(config(Map.of("jiuzhu.profiles.candidate", candidate.toString())))
        .orElseThrow()
        .kind();
  }

  /** As the bundle that answers. */
  @Test
  void whereThereIsAKeyACandidateHasToBeSigned() throws Exception {
    KeyPair keys = Keys.generate();
    Path key = Files.writeString(folder.resolve("key.pub.pem"), Keys.pem(keys.getPublic()));
    Bundle bundle =
        Bundle.of(
            ProfileSource.folder(Path.of("src/test/resources/profiles")),
            Set.of("base", "testland"));
    Path file = folder.resolve("next.zip");
    PolicySource candidate =
        PolicySource.candidate(
                config(
                    Map.of(
                        "jiuzhu.profiles.candidate", file.toString(),
                        "jiuzhu.profiles.public-key", key.toString())))
            .orElseThrow();

    Files.write(file, bundle.toBytes());
    assertThatThrownBy(candidate::open).isInstanceOf(InvalidBundle.class);

    Files.write(file, bundle.signed(keys.getPrivate()).toBytes());
    assertThat(candidate.open().files()).isEqualTo(bundle.files());
  }

  @Test
  void whatContradictsItselfIsRefused() {
    String here = folder.toString();
    refused(
        Map.of("jiuzhu.profiles.folder", here, "jiuzhu.profiles.bundle", here), "set one of them");
    refused(
        Map.of("jiuzhu.profiles.folder", here, "jiuzhu.profiles.public-key", here),
        "only a bundle");
    refused(
        Map.of(
            "jiuzhu.profiles.bundle", here,
            "jiuzhu.profiles.public-key", here,
            "jiuzhu.profiles.candidate", here),
        "jiuzhu.profiles.candidate is a folder");
  }
}
