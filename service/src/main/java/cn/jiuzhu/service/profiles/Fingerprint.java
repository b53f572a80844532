package cn.jiuzhu.service.profiles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells by names, sizes and times whether files have changed.
 *
 * <p>The operating system's own watch would say so sooner, but says nothing of network drives,
 * mounted volumes and swapped links, and needs a watch for every folder. Looking at the thousand
 * files of five localities takes some milliseconds.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** Of a file, or of every file below a folder; links below it are not followed. */
  static String of(Path path) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    // What a link leads to may be swapped as a whole.
    Files.walkFileTree(
        path.toRealPath(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(
                file.toString(),
                attributes.size()
                    + " "
                    + attributes.lastModifiedTime().toInstant()
                    + " "
                    + attributes.fileKey());
            return FileVisitResult.CONTINUE;
          }
        });
    return files.toString();
  }
}
