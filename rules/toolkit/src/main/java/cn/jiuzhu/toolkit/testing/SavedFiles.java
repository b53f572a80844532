package cn.jiuzhu.toolkit.testing;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The files that are saved under a folder, new folders among it included. */
final class SavedFiles implements AutoCloseable {
  // An editor saves in several steps, and a person several files: they are one saving.
  private static final long QUIET_MILLIS = 40;

  /**
   * Files saved together.
   *
   * @param paths from the folder, with {@code /}
   * @param at when the first was seen, as {@link System#nanoTime} tells
   */
  record Saving(Set<String> paths, long at) {}

  private record One(String path, long at) {}

  private final Path folder;
  private final BlockingQueue<One> queue = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;
  private final CompletableFuture<Void> watching;

  private SavedFiles(Path folder) throws IOException {
    this.folder = folder;
    this.watcher =
        DirectoryWatcher.builder().path(folder).listener(this::seen).fileHashing(false).build();
    this.watching = watcher.watchAsync();
  }

  /** Watches the folder from now on. */
  static SavedFiles in(Path folder) throws IOException {
    return new SavedFiles(folder.toRealPath());
  }

  private void seen(DirectoryChangeEvent event) {
    if (!event.isDirectory() && event.path() != null) {
      String path =
          StreamSupport.stream(folder.relativize(event.path()).spliterator(), false)
              .map(Path::toString)
              .collect(Collectors.joining("/"));
      if (!isHidden(path)) {
        queue.add(new One(path, System.nanoTime()));
      }
    }
  }

  /** Editors' own files are no part of a profile. */
  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.endsWith("~");
  }

  /** Waits for the next saving. */
  Saving next() throws InterruptedException {
    One first = null;
    while (first == null) {
      first = queue.poll(1, TimeUnit.SECONDS);
      if (watching.isCompletedExceptionally()) {
        watching.join();
      }
    }
    Set<String> paths = new TreeSet<>();
    for (One one = first; one != null; one = queue.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
      paths.add(one.path());
    }
    return new Saving(paths, first.at());
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
