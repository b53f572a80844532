package cn.jiuzhu.engine.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of the profiles come from. Paths are relative to the root and use {@code /}.
 *
 * <p>The order of {@link #files()} has no meaning.
 */
public interface ProfileSource {

  /** Paths of all regular files under the root. */
  List<String> files() throws IOException;

  /** The bytes of one of {@link #files()}. */
  byte[] read(String path) throws IOException;

  /** Paths of symbolic links under the root: they are reported and never followed. */
  default List<String> links() throws IOException {
    return List.of();
  }

  /** A folder on disk, read anew at every call. */
  static ProfileSource folder(Path root) {
    return new FolderSource(root);
  }

  /**
   * Resources packaged under {@code root}, in a jar or a folder on the class path.
   *
   * <p>A class loader cannot list a folder, so the build writes {@code <root>/index.txt}: one path
   * a line, relative to {@code root}, UTF-8. A file that is not in the index does not exist.
   *
   * @param root e.g. {@code regional-profiles}, without a slash at either end
   */
  static ProfileSource classpath(ClassLoader loader, String root) {
    return new ClasspathSource(loader, root);
  }
}
