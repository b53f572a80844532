package cn.jiuzhu.toolkit.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known already of the alterations of one state of the policy. A run that was stopped goes
 * on where it was; and while only cases change, an alteration is asked again of the new ones alone,
 * unless the case that noticed it is gone. A line each, written as soon as it is known: {@code
 * cases} and all their digests, {@code noticed} by which of them, {@code survived} all of them.
 */
public final class Journal implements AutoCloseable {
  private static final String CASES = "cases";
  private static final String SURVIVED = "survived";
  private static final String NOTICED = "noticed";

  private final Map<String, String> noticedBy = new HashMap<>();
  private final Map<String, Set<String>> survived = new HashMap<>();
  private final BufferedWriter lines;
  private Set<String> cases = Set.of();

  private Journal(BufferedWriter lines) {
    this.lines = lines;
  }

  /** The journal of the workspace's policy as it is now. */
  public static Journal of(Workspace workspace) throws IOException {
    String name = Digests.policy(workspace.source());
    return in(workspace.kept().resolve("mutation").resolve(name + ".txt"));
  }

  /** The journal in that file, made where it is missing. */
  static Journal in(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    Journal journal = new Journal(Files.newBufferedWriter(file, UTF_8, StandardOpenOption.APPEND));
    for (String line : Files.readAllLines(file, UTF_8)) {
      journal.read(List.of(line.split(" ")));
    }
    // The last line may have been cut: it is ended, and what it would have said is asked again.
    journal.lines.newLine();
    return journal;
  }

  private void read(List<String> line) {
    switch (line.get(0)) {
      case CASES -> cases = new HashSet<>(line.subList(1, line.size()));
      case NOTICED -> {
        if (line.size() == 3) {
          noticedBy.put(line.get(1), line.get(2));
        }
      }
      case SURVIVED -> survived.put(line.get(1), cases);
      default -> {
        // An empty or a cut line.
      }
    }
  }

  /** Names the cases that are asked from now on, by their digests. */
  synchronized void begin(Set<String> asked) {
    cases = Set.copyOf(asked);
    write(CASES + " " + String.join(" ", asked));
  }

  /**
   * Whether the alteration survives the cases, as known or as the trial says.
   *
   * @param trial the digest of a case that notices it, given those that are known not to
   */
  boolean survived(Mutant mutant, Function<Set<String>, Optional<String>> trial) {
    String key =
        Base64.getEncoder()
            .encodeToString((mutant.kind() + mutant.place() + mutant.key()).getBytes(UTF_8));
    Set<String> tried;
    synchronized (this) {
      if (cases.contains(noticedBy.getOrDefault(key, ""))) {
        return false;
      }
      tried = survived.getOrDefault(key, Set.of());
      if (tried.containsAll(cases)) {
        return true;
      }
    }
    Optional<String> noticed = trial.apply(tried);
    write(noticed.map(by -> NOTICED + " " + key + " " + by).orElse(SURVIVED + " " + key));
    return noticed.isEmpty();
  }

  private synchronized void write(String line) {
    try {
      lines.write(line + "\n");
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
