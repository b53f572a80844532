package cn.jiuzhu.toolkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two alterations, one that case b notices and one that none does, over several runs. */
class JournalTest {
  private static final Mutant SEEN = mutant("below");
  private static final Mutant UNSEEN = mutant("isNot");

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void firstRun() throws IOException {
    run(Set.of("a", "b"));
    assertThat(asked).containsExactly("below []", "isNot []");
  }

  @Test
  void nothingIsAskedAgainOfTheSameCases() throws IOException {
    run(Set.of("a", "b"));

    assertThat(asked).isEmpty();
  }

  @Test
  void ofAnAddedCaseOnlyWhatSurvivedIsAsked() throws IOException {
    run(Set.of("a", "b", "c"));

    assertThat(asked).containsExactly("isNot [a, b]");
  }

  @Test
  void whatOnlyAVanishedCaseNoticedIsAskedOfAll() throws IOException {
    run(Set.of("a", "c"));

    assertThat(asked).containsExactly("below []", "isNot [a, b]");
  }

  @Test
  void whatACutLineWouldHaveSaidIsAskedAgain() throws IOException {
    Path file = folder.resolve("journal.txt");
    String whole = Files.readString(file).stripTrailing();
    Files.writeString(file, whole.substring(0, whole.length() - 3));
    run(Set.of("a", "b"));
    assertThat(asked).containsExactly("isNot []");

    Files.writeString(file, "surv", StandardOpenOption.APPEND);
    run(Set.of("a", "b"));
    assertThat(asked).isEmpty();
  }

  private void run(Set<String> cases) throws IOException {
    asked.clear();
    try (Journal journal = Journal.in(folder.resolve("journal.txt"))) {
      journal.begin(new TreeSet<>(cases));
      boolean survives = journal.survived(SEEN, tried -> asks(SEEN, tried, cases));
      assertThat(survives).isEqualTo(!cases.contains("b"));
      assertThat(journal.survived(UNSEEN, tried -> asks(UNSEEN, tried, cases))).isTrue();
    }
  }

  private Optional<String> asks(Mutant mutant, Set<String> tried, Set<String> cases) {
    asked.add(mutant.was() + " " + new TreeSet<>(tried));
    return mutant.equals(SEEN) && cases.contains("b") ? Optional.of("b") : Optional.empty();
  }

  private static Mutant mutant(String was) {
    return new Mutant(
        Mutant.Kind.COMPARISON, "upland", "upland/rules/1.drl", 3, "N-1 rule", was, "atMost");
  }
}
