package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiled rule files, each compiled only once: looked for in memory, among those that the build
 * has packaged, and in a folder where earlier runs have kept theirs. Safe for concurrent use.
 *
 * <p>Every file is a package of its own, so that what one holds does not depend on another: a
 * change costs the compilation of one file, and versions and localities share what they have in
 * common.
 */
public final class CompiledRules {
  private static final String PACKAGED = "compiled-rules/";

  private final Path folder;
  // What no rule base uses any more may go.
  private final Map<String, WeakReference<LoadedFile>> loaded = new ConcurrentHashMap<>();
  // What the last look for errors had to compile: what is checked is mostly loaded next.
  private volatile Map<String, CompiledFile> checked = Map.of();

  private CompiledRules(Path folder) {
    this.folder = folder;
  }

  /** Those that the build has packaged; others are compiled in memory. */
  public static CompiledRules packaged() {
    return new CompiledRules(null);
  }

  /**
   * The same, where those that had to be compiled are kept for later runs.
   *
   * @param folder made where it is missing; nobody else should be able to write to it, for what
   *     lies there is run
   */
  public static CompiledRules keptIn(Path folder) {
    return new CompiledRules(folder);
  }

  /**
   * What is wrong in the rules that some day asks for; compiles and keeps what is not compiled yet.
   */
  public List<RuleError> errors(ProfileSet profiles) {
    Set<String> seen = new HashSet<>();
    Map<String, CompiledFile> compiled = new HashMap<>();
    List<RuleError> errors = new ArrayList<>();
    for (ResolvedProfile profile : profiles.resolutions()) {
      for (RuleFile file : profile.ruleFiles()) {
        String name = name(file);
        if (seen.add(name) && !inMemory(name) && !isAtHand(name)) {
          try {
            compiled.put(name, compiled(file, name));
          } catch (RulesDoNotCompile e) {
            errors.addAll(e.errors());
          }
        }
      }
    }
    checked = compiled;
    return errors;
  }

  private boolean inMemory(String name) {
    WeakReference<LoadedFile> known = loaded.get(name);
    return known != null && known.get() != null;
  }

  /** Whether it has been compiled before; what is kept broken is compiled anew when it is used. */
  private boolean isAtHand(String name) {
    return loader().getResource(PACKAGED + name) != null
        || folder != null && Files.exists(folder.resolve(name));
  }

  /**
   * The rules of the files.
   *
   * @throws RulesDoNotCompile with the errors of all files
   */
  List<LoadedFile> of(List<RuleFile> files) throws RulesDoNotCompile {
    List<LoadedFile> all = new ArrayList<>(files.size());
    List<RuleError> errors = new ArrayList<>();
    for (RuleFile file : files) {
      try {
        all.add(of(file));
      } catch (RulesDoNotCompile e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new RulesDoNotCompile(errors);
    }
    return all;
  }

  private LoadedFile of(RuleFile file) throws RulesDoNotCompile {
    String name = name(file);
    WeakReference<LoadedFile> known = loaded.get(name);
    LoadedFile there = known == null ? null : known.get();
    if (there == null) {
      there = compiled(file, name).load();
      loaded.values().removeIf(reference -> reference.get() == null);
      loaded.put(name, new WeakReference<>(there));
    }
    return there;
  }

  static String name(RuleFile file) {
    return RuleFileKey.of(file) + ".jar";
  }

  private CompiledFile compiled(RuleFile file, String name) throws RulesDoNotCompile {
    CompiledFile ready = checked.get(name);
    if (ready != null) {
      return ready;
    }
    try {
      ready = packaged(name);
      if (ready == null && folder != null) {
        ready = kept(folder.resolve(name));
      }
      if (ready == null) {
        ready = RuleCompiler.compile(file);
        if (folder != null) {
          keep(folder, name, ready);
        }
      }
      return ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledFile packaged(String name) throws IOException {
    try (InputStream file = loader().getResourceAsStream(PACKAGED + name)) {
      return file == null ? null : CompiledFile.read(file.readAllBytes());
    }
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? CompiledRules.class.getClassLoader() : context;
  }

  private static CompiledFile kept(Path file) {
    try {
      return CompiledFile.read(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return null;
    } catch (IOException broken) {
      // Cut short by a full disk, say: it is compiled and kept anew.
      return null;
    }
  }

  /** Written beside and moved, so that a run that reads at the same time finds all or nothing. */
  static void keep(Path folder, String name, CompiledFile compiled) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, name, ".part");
    Files.write(part, compiled.toBytes());
    Files.move(
        part,
        folder.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
