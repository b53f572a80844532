package cn.jiuzhu.engine.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a folder without following links below it. */
final class FolderSource implements ProfileSource {
  private final Path root;

  FolderSource(Path root) {
    this.root = root;
  }

  @Override
  public List<String> files() throws IOException {
    return walk(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public List<String> links() throws IOException {
    return walk(Files::isSymbolicLink);
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(root.resolve(path));
  }

  private List<String> walk(Predicate<Path> wanted) throws IOException {
    Path real = root.toRealPath();
    try (var paths = Files.walk(real)) {
      return paths.filter(wanted).map(path -> slashed(real.relativize(path))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
