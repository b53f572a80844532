package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/** Reads packaged profiles through an index, so that any class loader will do. */
final class ClasspathSource implements ProfileSource {
  private static final String INDEX = "index.txt";

  private final ClassLoader loader;
  private final String root;

  ClasspathSource(ClassLoader loader, String root) {
    this.loader = loader;
    this.root = root;
  }

  @Override
  public List<String> files() throws IOException {
    return new String(read(INDEX), UTF_8)
        .lines()
        .map(line -> line.strip().replace('\\', '/'))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Override
  public byte[] read(String path) throws IOException {
    String resource = root + "/" + path;
    try (var in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
