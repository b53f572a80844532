package cn.jiuzhu.service.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a change is taken for done, and what is taken for a change. */
class ChangesTest {
  @TempDir private Path folder;

  @Test
  void aChangeCountsOnceItHasComeToRest() {
    AtomicReference<String> files = new AtomicReference<>("a");
    Changes changes = new Changes(files::get);
    changes.taken();

    assertThat(changes.settled()).isFalse();
    files.set("b");
    assertThat(changes.settled()).as("just changed").isFalse();
    files.set("c");
    assertThat(changes.settled()).as("still changing").isFalse();
    assertThat(changes.settled()).isTrue();
    changes.taken();
    assertThat(changes.settled()).as("loaded").isFalse();
  }

  @Test
  void whatIsTakenBackIsNoChange() {
    AtomicReference<String> files = new AtomicReference<>("a");
    Changes changes = new Changes(files::get);
    changes.taken();
    files.set("b");
    assertThat(changes.settled()).isFalse();
    files.set("a");

    assertThat(changes.settled()).isFalse();
    assertThat(changes.settled()).isFalse();
  }

  @Test
  void seesFilesThatAreAddedRenamedAndRewritten() throws IOException {
    Path file = Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "x");
    String first = Fingerprint.of(folder);

    assertThat(Fingerprint.of(folder)).isEqualTo(first);
    Files.writeString(file, "xy");
    String longer = Fingerprint.of(folder);
    assertThat(longer).isNotEqualTo(first);
    Path moved = Files.move(file, folder.resolve("d"));
    String renamed = Fingerprint.of(folder);
    assertThat(renamed).isNotEqualTo(longer);
    // As long as before and, with a coarse clock, as old: another file all the same.
    Path other = Files.writeString(folder.resolve("e"), "yx");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(moved));
    Files.move(other, moved, StandardCopyOption.REPLACE_EXISTING);
    assertThat(Fingerprint.of(folder)).isNotEqualTo(renamed);
  }
}
