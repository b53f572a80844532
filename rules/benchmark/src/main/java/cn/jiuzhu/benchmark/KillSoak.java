package cn.jiuzhu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * The service is killed (SIGKILL) again and again while clients make and change household files and
 * a receiver is told of it; then it is started once more and asked what it knows.
 *
 * <p>Every acknowledged entry must be on file, the log's chain must be whole, and the receiver must
 * have been told of each decision on record, once after leaving out what came twice by its id, and
 * of a household in order.
 *
 * <p>Arguments: the service's {@code quarkus-run.jar}, number of kills, number of clients, and
 * {@code postgresql} where the service is packaged for it: then it writes to a server that lives
 * on. Ends with 1 if anything is missing or told twice, or if the receiver is not told of all in
 * time.
 */
public final class KillSoak {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Entries of one household, one after the other, so that none waits for another client. */
  private static final int ENTRIES = 5;

  /** Until the last event is told; one that met a kill waits for its next attempt. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> told = new ConcurrentHashMap<>();
  private final Map<String, Long> lastSequence = new ConcurrentHashMap<>();
  private final LongAdder toldAgain = new LongAdder();
  private final LongAdder outOfOrder = new LongAdder();
  private final Random random = new Random(20261126);

  public static void main(String[] args) throws Exception {
    String jar = args.length > 0 ? args[0] : "../../service/target/quarkus-app/quarkus-run.jar";
    int kills = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 4;
    boolean postgresql = args.length > 3 && args[3].equals("postgresql");
    boolean sound;
    try (WorkFolder work = WorkFolder.create();
        PostgresServer database = postgresql ? PostgresServer.start() : null) {
      Map<String, String> settings = new HashMap<>();
      settings.put("JIUZHU_STORAGE_FOLDER", work.path().toString());
      if (database != null) {
        settings.putAll(database.settings());
      }
      sound = new KillSoak().run(jar, settings, kills, clients);
    }
    System.exit(sound ? 0 : 1);
  }

  private boolean run(String jar, Map<String, String> settings, int kills, int clients)
      throws Exception {
    Path log = ServiceProcess.newLog();
    try (WebhookReceiver receiver = WebhookReceiver.start(this::take)) {
      settings.putAll(receiver.settings());
      for (int kill = 0; kill < kills; kill++) {
        ServiceProcess service = ServiceProcess.start(jar, settings, log);
        writeUntilKilled(service, kill, clients);
      }
      try (ServiceProcess service = ServiceProcess.start(jar, settings, log)) {
        return check(service);
      }
    }
  }

  private void writeUntilKilled(ServiceProcess service, int kill, int clients) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    CountDownLatch first = new CountDownLatch(clients);
    List<Future<?>> writing = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      String prefix = "H-" + RUN + "-" + kill + "-" + client + "-";
      writing.add(pool.submit(() -> write(service, prefix, first)));
    }
    first.await();
    Thread.sleep(200 + random.nextInt(1500));
    service.kill();
    for (Future<?> one : writing) {
      one.get();
    }
    pool.shutdown();
  }

  /** Household after household, until nobody answers. */
  private Void write(ServiceProcess service, String prefix, CountDownLatch first)
      throws InterruptedException {
    try {
      for (int i = 0; ; i++) {
        String household = prefix + i;
        for (int entry = 1; entry <= ENTRIES; entry++) {
          int status = service.send(entry(service, household, entry)).statusCode();
          if (status != (entry == 1 ? 201 : 200)) {
            throw new AssertionError("HTTP " + status);
          }
          acknowledged.put(household, entry);
          first.countDown();
        }
      }
    } catch (IOException killed) {
      first.countDown();
      return null;
    }
  }

  private static HttpRequest.Builder entry(ServiceProcess service, String household, int entry) {
    String path = "/api/v1/households/" + household;
    HttpRequest.Builder request =
        entry == 1
            ? service.to(path).PUT(HttpRequest.BodyPublishers.ofString(household()))
            : service
                .to(path + "/changes")
                .header("If-Match", "\"" + (entry - 1) + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(change(entry)));
    return request.header("Content-Type", "application/json");
  }

  private static String household() {
    return """
        {"locality": "shanghai", "from": "2026-01-01", "source": "APPLICATION",
         "household": {"registration": "LOCAL", "assetTest": "PASSED", "events": [], "changes": [],
          "members": [{"id": "P1", "relation": "HEAD", "birthDate": "1985-04-12", "disability": "NONE",
            "incomes": [{"kind": "PROPERTY", "amount": 1200.00, "per": "MONTH"}], "expenses": []}]}}
        """;
  }

  /** To and fro over the standard, so that something flips each time. */
  private static String change(int entry) {
    return """
        {"source": "REPORT", "household": {"members": [{"id": "P1",
          "incomes": [{"kind": "PROPERTY", "amount": %d.00, "per": "MONTH"}]}]}}
        """
        .formatted(entry % 2 == 0 ? 9000 : 1200);
  }

  private void take(JsonNode event) {
    String household = event.path("subject").asText();
    Set<String> known = told.computeIfAbsent(household, none -> new HashSet<>());
    synchronized (known) {
      if (known.add(
          event.path("id").asText() + " " + event.path("data").path("decision").asText())) {
        long sequence = event.path("sequence").asLong();
        if (lastSequence.getOrDefault(household, 0L) > sequence) {
          outOfOrder.increment();
        }
        lastSequence.put(household, sequence);
      } else {
        toldAgain.increment();
      }
    }
  }

  private boolean check(ServiceProcess service) throws Exception {
    awaitDelivery(service);
    int missing = 0;
    for (Map.Entry<String, Integer> one : acknowledged.entrySet()) {
      JsonNode file = JSON.readTree(service.get("/api/v1/households/" + one.getKey()).body());
      missing += file.path("revision").asInt() >= one.getValue() ? 0 : 1;
    }
    Map<String, Set<String>> decided = decisions(service);
    int untold = 0;
    int toldTwice = 0;
    for (Map.Entry<String, Set<String>> one : decided.entrySet()) {
      List<String> decisions =
          told.getOrDefault(one.getKey(), Set.of()).stream()
              .map(event -> event.substring(event.indexOf(' ') + 1))
              .toList();
      untold += decisions.containsAll(one.getValue()) ? 0 : 1;
      toldTwice += decisions.size() == new HashSet<>(decisions).size() ? 0 : 1;
    }
    int invented = (int) told.keySet().stream().filter(id -> !decided.containsKey(id)).count();
    JsonNode chain = JSON.readTree(service.get("/api/v1/decisions/verification").body());
    boolean intact = chain.path("intact").asBoolean();
    System.out.printf(
        Locale.ROOT,
        "%d files and %d entries acknowledged, files missing an entry: %d; %d decisions on record;"
            + " households untold of one: %d, told of one under two ids: %d, told of one that is not"
            + " on record: %d, told out of order: %d; events that came again under their id: %d;"
            + " chain intact: %s%n",
        acknowledged.size(),
        acknowledged.values().stream().mapToInt(Integer::intValue).sum(),
        missing,
        decided.values().stream().mapToInt(Set::size).sum(),
        untold,
        toldTwice,
        invented,
        outOfOrder.sum(),
        toldAgain.sum(),
        intact);
    return missing + untold + toldTwice + invented + outOfOrder.sum() == 0 && intact;
  }

  private static void awaitDelivery(ServiceProcess service) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!JSON.readTree(service.get("/api/v1/events?state=PENDING&limit=1").body())
        .path("items")
        .isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("events are left that nobody was told of");
      }
      Thread.sleep(500);
    }
  }

  /** All decisions on record of this run, by household. */
  private static Map<String, Set<String>> decisions(ServiceProcess service) throws Exception {
    Map<String, Set<String>> decisions = new HashMap<>();
    String cursor = "";
    do {
      JsonNode part = JSON.readTree(service.get("/api/v1/decisions?limit=500" + cursor).body());
      for (JsonNode line : part.path("items")) {
        String household = line.path("household").asText();
        if (household.startsWith("H-" + RUN + "-")) {
          decisions
              .computeIfAbsent(household, none -> new HashSet<>())
              .add(line.path("id").asText());
        }
      }
      cursor = part.has("next") ? "&cursor=" + part.path("next").asText() : null;
    } while (cursor != null);
    return decisions;
  }
}
