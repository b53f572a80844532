package cn.jiuzhu.benchmark;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Huining on the national layer, as packaged and with every rule of its own renamed, under one path
 * that leads to either. Of the regression cases, which run at every reload, it keeps one file: all
 * of them would make a thousand reloads a matter of hours.
 */
final class TwoPolicies implements AutoCloseable {
  private static final String LOCALITY = "huining";
  private static final Pattern TAKEN =
      Pattern.compile("national/(?!cases/).*|huining/(?!cases/).*|huining/cases/dibao\\.yaml");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

  /** Compiled at each reload, and what it was before has to go: another comment is another file. */
  private static final String COMPILED_ANEW = "huining/2022-04-15/rules/90-deadlines.drl";

  private final WorkFolder work;
  private final Path root;
  private boolean renamed;

  private TwoPolicies(WorkFolder work) {
    this.work = work;
    this.root = work.path();
  }

  static TwoPolicies write() throws IOException {
    TwoPolicies policies = new TwoPolicies(WorkFolder.create());
    ProfileSource packaged = packaged();
    for (String path : packaged.files()) {
      if (TAKEN.matcher(path).matches()) {
        byte[] bytes = packaged.read(path);
        policies.write("as-packaged", path, bytes);
        policies.write("renamed", path, renamed(path, bytes));
      }
    }
    policies.link();
    return policies;
  }

  private static ProfileSource packaged() {
    return ProfileSource.classpath(Engine.class.getClassLoader(), "regional-profiles");
  }

  private static byte[] renamed(String path, byte[] bytes) {
    if (!path.startsWith(LOCALITY) || !path.endsWith(".drl")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return RULE.matcher(text).replaceAll("rule \"$1（乙）\"").getBytes(StandardCharsets.UTF_8);
  }

  private void write(String variant, String path, byte[] bytes) throws IOException {
    Path file = root.resolve(variant).resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** What the service is told to load. */
  Path folder() {
    return root.resolve("live");
  }

  /** Puts the other policy into the folder, at once and as a whole, with one file edited. */
  void swap() throws IOException {
    renamed = !renamed;
    Files.writeString(variant().resolve(COMPILED_ANEW), "// edited\n", StandardOpenOption.APPEND);
    link();
  }

  private Path variant() {
    return root.resolve(renamed ? "renamed" : "as-packaged");
  }

  private void link() throws IOException {
    Path next = root.resolve("next");
    Files.createSymbolicLink(next, variant());
    Files.move(next, folder(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The requests of all cases of the locality, to be answered with every rule that fired. */
  List<String> requests() throws Exception {
    List<String> requests = new ArrayList<>();
    for (CaseFile file : CaseReader.read(packaged(), ProfileSet.read(packaged()))) {
      for (Case one : file.cases()) {
        if (one.locality().equals(LOCALITY)) {
          ObjectNode request = one.request().deepCopy();
          requests.add(request.put("explain", "FULL").toString());
        }
      }
    }
    return requests;
  }

  @Override
  public void close() throws IOException {
    work.close();
  }
}
