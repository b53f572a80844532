package cn.jiuzhu.toolkit.mutation;

import cn.jiuzhu.engine.profile.ProfileSource;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * What is known already of the alterations of one state of the files, so that a run that was
 * stopped goes on where it was. A line each, written as soon as it is known.
 */
public final class Journal implements AutoCloseable {
  private static final String SURVIVED = "survived ";
  private static final String NOTICED = "noticed ";

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final BufferedWriter lines;

  private Journal(BufferedWriter lines) {
    this.lines = lines;
  }

  /** The journal of the workspace as it is now: any change of a file begins a new one. */
  public static Journal of(Workspace workspace) throws IOException {
    MessageDigest digest = sha256();
    ProfileSource source = workspace.source();
    for (String path : source.files().stream().sorted().toList()) {
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(source.read(path));
    }
    String name = HexFormat.of().formatHex(digest.digest());
    return in(workspace.kept().resolve("mutation").resolve(name + ".txt"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The journal in that file, made where it is missing. */
  static Journal in(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    Journal journal =
        new Journal(
            Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
    // The last line may have been cut: it is ended, and what it would have said is asked again.
    journal.lines.newLine();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(SURVIVED)) {
        journal.known.put(line.substring(SURVIVED.length()), true);
      } else if (line.startsWith(NOTICED)) {
        journal.known.put(line.substring(NOTICED.length()), false);
      }
    }
    return journal;
  }

  /** Whether the alteration survived, as known or as the trial says. */
  boolean survived(Mutant mutant, BooleanSupplier trial) {
    String key =
        Base64.getEncoder()
            .encodeToString(
                (mutant.kind() + mutant.place() + mutant.key()).getBytes(StandardCharsets.UTF_8));
    Boolean before = known.get(key);
    if (before != null) {
      return before;
    }
    boolean survived = trial.getAsBoolean();
    write((survived ? SURVIVED : NOTICED) + key);
    return survived;
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
