package cn.jiuzhu.benchmark;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;

/**
 * A thousand reloads under load in one process of the service: its folder alternates between two
 * policies, {@code POST /profiles/reload} publishes each in turn, and clients ask all the while.
 *
 * <p>Every answer must be one that the same request got alone from one of the two, byte for byte
 * but for the digests; the two differ in the name of every rule of the locality, and answers name
 * every rule that fired. At each reload a file is an edited one, so that it has to be compiled. At
 * the start, after each tenth and at the end the clients pause, and what the heap, the metaspace
 * and the number of classes are after a forced collection is written down.
 *
 * <p>Arguments: the service's {@code quarkus-run.jar}, number of reloads, number of clients. Ends
 * with 1 if any request or reload failed, any answer was mixed or memory grew.
 */
public final class ReloadSoak {
  /** What collections leave behind wavers by a few hundred kilobytes. */
  private static final double FLAT = 1.05;

  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

  private static final int REQUESTS = 60;
  private static final int CHECKPOINTS = 10;

  private final ServiceProcess service;
  private final TwoPolicies policies;
  private final List<String> requests = new ArrayList<>();
  private final List<Set<String>> expected = new ArrayList<>();
  private final ReadWriteLock pause = new ReentrantReadWriteLock(true);
  private final AtomicBoolean done = new AtomicBoolean();
  private final LongAdder answered = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder mixed = new LongAdder();

  private ReloadSoak(ServiceProcess service, TwoPolicies policies) {
    this.service = service;
    this.policies = policies;
  }

  public static void main(String[] args) throws Exception {
    String jar = args.length > 0 ? args[0] : "../../service/target/quarkus-app/quarkus-run.jar";
    int reloads = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 4;
    boolean sound;
    try (TwoPolicies policies = TwoPolicies.write();
        ServiceProcess service =
            ServiceProcess.start(jar, settings(policies), ServiceProcess.newLog())) {
      sound = new ReloadSoak(service, policies).run(reloads, clients);
    }
    System.exit(sound ? 0 : 1);
  }

  private static Map<String, String> settings(TwoPolicies policies) {
    return Map.of(
        "JIUZHU_PROFILES_FOLDER",
        policies.folder().toString(),
        "JIUZHU_PROFILES_WATCH",
        "false",
        // The JDK remembers names of classes for as long as there is room; that is no growth.
        "JAVA_TOOL_OPTIONS",
        "-XX:SoftRefLRUPolicyMSPerMB=0",
        "JIUZHU_STORAGE_FOLDER",
        policies.folder().resolveSibling("data").toString());
  }

  private boolean run(int reloads, int clients) throws Exception {
    askAlone();
    System.out.printf(
        Locale.ROOT,
        "%d requests answered alone by each policy; %d reloads, %d clients%n",
        requests.size(),
        reloads,
        clients);
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Future<?>> running = new ArrayList<>();
    List<ServiceProcess.Memory> memory = new ArrayList<>();
    long[] nanos = new long[reloads];
    int refused = 0;
    System.out.println("reloads   answers  heap MiB  metaspace MiB  classes");
    for (int client = 0; client < clients; client++) {
      int first = client * requests.size() / clients;
      running.add(pool.submit(() -> ask(first)));
    }
    long start = System.nanoTime();
    for (int i = 0; i < reloads; i++) {
      if (i % Math.max(1, reloads / CHECKPOINTS) == 0) {
        memory.add(measured(i));
      }
      policies.swap();
      long sent = System.nanoTime();
      int status = service.reload().statusCode();
      nanos[i] = System.nanoTime() - sent;
      refused += status == 200 ? 0 : 1;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    memory.add(measured(reloads));
    done.set(true);
    for (Future<?> one : running) {
      one.get();
    }
    pool.shutdown();
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%.0f s; a reload p50 %.0f ms, p99 %.0f ms; %d answers (%.0f a second);"
            + " %d reloads failed, %d requests failed, %d answers mixed%n",
        seconds,
        nanos[reloads / 2] / 1e6,
        nanos[reloads * 99 / 100] / 1e6,
        answered.sum(),
        answered.sum() / seconds,
        refused,
        failed.sum(),
        mixed.sum());
    return refused == 0 && failed.sum() == 0 && mixed.sum() == 0 && flat(memory);
  }

  /** Each request's answer under either policy. */
  private void askAlone() throws Exception {
    List<String> candidates = policies.requests();
    List<String> first = answers(candidates);
    policies.swap();
    if (service.reload().statusCode() != 200) {
      throw new IllegalStateException("the second policy is not loaded");
    }
    List<String> second = answers(candidates);
    for (int i = 0; i < candidates.size() && requests.size() < REQUESTS; i++) {
      if (first.get(i) != null && second.get(i) != null) {
        if (first.get(i).equals(second.get(i))) {
          throw new IllegalStateException("both policies answer alike: " + candidates.get(i));
        }
        requests.add(candidates.get(i));
        expected.add(new HashSet<>(List.of(first.get(i), second.get(i))));
      }
    }
  }

  /** Null for those that the service refuses. */
  private List<String> answers(List<String> candidates) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String request : candidates) {
      HttpResponse<String> response = service.determine(request);
      answers.add(response.statusCode() == 200 ? comparable(response) : null);
    }
    return answers;
  }

  /** Without its id and the digests, which each edit changes. */
  private static String comparable(HttpResponse<String> answer) {
    return DIGEST.matcher(LoadTest.withoutId(answer.body())).replaceAll("");
  }

  private Void ask(int first) throws Exception {
    for (int i = first; !done.get(); i++) {
      int which = i % requests.size();
      pause.readLock().lock();
      try {
        HttpResponse<String> response = service.determine(requests.get(which));
        answered.increment();
        if (response.statusCode() != 200) {
          failed.increment();
        } else if (!expected.get(which).contains(comparable(response))) {
          mixed.increment();
        }
      } finally {
        pause.readLock().unlock();
      }
    }
    return null;
  }

  private ServiceProcess.Memory measured(int reloads) throws Exception {
    pause.writeLock().lock();
    try {
      ServiceProcess.Memory memory = service.memory();
      System.out.printf(
          Locale.ROOT,
          "%7d  %8d  %8.1f  %13.1f  %7d%n",
          reloads,
          answered.sum(),
          memory.heap() / 1048576.0,
          memory.metaspace() / 1048576.0,
          memory.classes());
      return memory;
    } finally {
      pause.writeLock().unlock();
    }
  }

  /** The last three against the first three after the start, when everything has run once. */
  private static boolean flat(List<ServiceProcess.Memory> memory) {
    if (memory.size() < 7) {
      return true;
    }
    List<ServiceProcess.Memory> early = memory.subList(1, 4);
    List<ServiceProcess.Memory> late = memory.subList(memory.size() - 3, memory.size());
    double heap =
        late.stream().mapToLong(ServiceProcess.Memory::heap).sum()
            / (double) early.stream().mapToLong(ServiceProcess.Memory::heap).sum();
    double metaspace =
        late.stream().mapToLong(ServiceProcess.Memory::metaspace).sum()
            / (double) early.stream().mapToLong(ServiceProcess.Memory::metaspace).sum();
    System.out.printf(Locale.ROOT, "late over early: heap %.3f, metaspace %.3f%n", heap, metaspace);
    return heap < FLAT && metaspace < FLAT;
  }
}
