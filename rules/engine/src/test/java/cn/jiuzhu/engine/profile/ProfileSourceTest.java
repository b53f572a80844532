package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same profiles from a folder, from a jar and from a folder on the class path. */
class ProfileSourceTest {
  @TempDir private Path temp;

  @Test
  void aJarWithAnIndexReadsAsTheFolderDoes() throws Exception {
    SmallProfile files = SmallProfile.in(temp.resolve("regional-profiles"));
    Path jar = jar(index(files));

    try (URLClassLoader loader = loader(jar)) {
      ProfileSet packaged = ProfileSet.read(ProfileSource.classpath(loader, "regional-profiles"));
      assertThat(packaged.digest()).isEqualTo(files.read().digest());
    }
  }

  @Test
  void aFolderOnTheClassPathReadsToo() throws Exception {
    SmallProfile files = SmallProfile.in(temp.resolve("regional-profiles"));
    files.write("index.txt", index(files));

    try (URLClassLoader loader = loader(temp)) {
      ProfileSet packaged = ProfileSet.read(ProfileSource.classpath(loader, "regional-profiles"));
      assertThat(packaged.digest()).isEqualTo(files.read().digest());
    }
  }

  @Test
  void anIndexThatPromisesMoreThanTheJarHoldsIsReported() throws Exception {
    SmallProfile files = SmallProfile.in(temp.resolve("regional-profiles"));
    Path jar = jar(index(files) + "ridge/2022-06-01/texts.yaml\n../secret.yaml\n");

    try (URLClassLoader loader = loader(jar)) {
      assertThatThrownBy(
              () -> ProfileSet.read(ProfileSource.classpath(loader, "regional-profiles")))
          .isInstanceOfSatisfying(
              InvalidProfiles.class,
              e ->
                  assertThat(e.problems())
                      .extracting(problem -> problem.file() + " " + problem.code())
                      .containsExactly(
                          "../secret.yaml UNSAFE_PATH", "ridge/2022-06-01/texts.yaml UNREADABLE"));
    }
  }

  @Test
  void aBuildFolderThatHoldsACopyIsNoLayer() throws Exception {
    SmallProfile files = SmallProfile.in(temp);
    String digest = files.read().digest();
    String amendment = "upland/2022-01-01/amendment.yaml";

    files.write("target/classes/" + amendment, files.text(amendment));

    assertThat(files.read().digest()).isEqualTo(digest);
  }

  @Test
  void withoutAnIndexNothingIsFound() throws Exception {
    try (URLClassLoader loader = loader(temp)) {
      assertThatThrownBy(() -> ProfileSet.read(ProfileSource.classpath(loader, "nowhere")))
          .isInstanceOf(InvalidProfiles.class)
          .hasMessageContaining("nowhere/index.txt is not on the class path");
    }
  }

  private static String index(SmallProfile files) throws IOException {
    return String.join("\n", ProfileSource.folder(files.root()).files()) + "\n";
  }

  private Path jar(String index) throws IOException {
    Path root = temp.resolve("regional-profiles");
    Path jar = temp.resolve("profiles.jar");
    List<String> files = ProfileSource.folder(root).files();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String file : files) {
        out.putNextEntry(new JarEntry("regional-profiles/" + file));
        out.write(Files.readAllBytes(root.resolve(file)));
      }
      out.putNextEntry(new JarEntry("regional-profiles/index.txt"));
      out.write(index.getBytes(UTF_8));
    }
    return jar;
  }

  private static URLClassLoader loader(Path path) throws IOException {
    return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
  }
}
