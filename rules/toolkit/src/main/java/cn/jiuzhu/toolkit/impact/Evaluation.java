package cn.jiuzhu.toolkit.impact;

import cn.jiuzhu.toolkit.population.Population;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Runs a population through a comparison on all cores. Results come in the order of the entries, so
 * that what is made of them does not depend on the threads; only a few chunks are in memory.
 */
final class Evaluation {
  private static final int CHUNK = 64;
  private static final int CHUNKS_A_THREAD = 4;

  private Evaluation() {}

  /**
   * Compares every household.
   *
   * @param take is given each result in order, and says whether to go on
   */
  static void run(Comparison comparison, Population population, Predicate<Result> take)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<Result>>> ahead = new ArrayDeque<>();
      boolean goOn = true;
      for (List<Population.Entry> chunk = chunk(population);
          goOn && !chunk.isEmpty();
          chunk = chunk(population)) {
        List<Population.Entry> work = chunk;
        ahead.add(pool.submit(() -> work.stream().map(comparison::compare).toList()));
        if (ahead.size() > threads * CHUNKS_A_THREAD) {
          goOn = take(ahead.remove(), take);
        }
      }
      while (goOn && !ahead.isEmpty()) {
        goOn = take(ahead.remove(), take);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Population.Entry> chunk(Population population) throws IOException {
    List<Population.Entry> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK) {
      Population.Entry next = population.next();
      if (next == null) {
        break;
      }
      chunk.add(next);
    }
    return chunk;
  }

  private static boolean take(Future<List<Result>> chunk, Predicate<Result> take) {
    try {
      return chunk.get().stream().allMatch(take);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
