package cn.jiuzhu.benchmark;

import cn.jiuzhu.toolkit.population.SyntheticPopulation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many households on file on a PostgreSQL server, half of them in Shanghai, half in Henan: how long
 * the import takes, a look of the monitoring that finds nothing due, a change of one household
 * until its alert is there and told, the pass after a change of one standard, and the pass after a
 * change of all rules.
 *
 * <p>Arguments: the {@code quarkus-run.jar} of the service packaged with {@code
 * -Dquarkus.profile=postgresql}, number of households, number of changes. Ends with 1 if anything
 * is refused, fails or is missing.
 */
public final class PopulationOnFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What one upload may hold is limited in bytes. */
  private static final int SLICE = 50_000;

  private static final long SEED = 20261126;

  /** Long enough for a dozen looks. */
  private static final Duration LOOKS = Duration.ofSeconds(15);

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final Map<String, Long> toldAt = new ConcurrentHashMap<>();
  private final Path work;
  private final PostgresServer database;
  private final Path log;

  private PopulationOnFile(Path work, PostgresServer database, Path log) {
    this.work = work;
    this.database = database;
    this.log = log;
  }

  public static void main(String[] args) throws Exception {
    String jar = args.length > 0 ? args[0] : "../../service/target/quarkus-app/quarkus-run.jar";
    int households = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    int changes = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    try (WorkFolder work = WorkFolder.create();
        PostgresServer database = PostgresServer.start()) {
      new PopulationOnFile(work.path(), database, ServiceProcess.newLog())
          .run(jar, households, changes);
    }
    System.exit(0);
  }

  private void run(String jar, int households, int changes) throws Exception {
    EditedPolicy policy = EditedPolicy.write(work.resolve("profiles"));
    try (ServiceProcess service = ServiceProcess.start(jar, settings(policy), log)) {
      bringIn(service, households);
      lookInVain(service);
      policy.setTekunCareOfTotalLoss();
      double one = pass(service, "one standard changed");
      policy.renameRules();
      double all = pass(service, "all rules changed");
      System.out.printf(Locale.ROOT, "all rules over one standard: %.1f%n", all / one);
    }
    try (WebhookReceiver receiver = WebhookReceiver.start(this::take)) {
      Map<String, String> settings = settings(policy);
      settings.putAll(receiver.settings());
      try (ServiceProcess service = ServiceProcess.start(jar, settings, log)) {
        change(service, changes);
      }
    }
  }

  private Map<String, String> settings(EditedPolicy policy) {
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("JIUZHU_PROFILES_FOLDER", policy.folder().toString());
    settings.put("JIUZHU_PROFILES_WATCH", "false");
    settings.put("JIUZHU_PROFILES_RELOAD_WAIT", "300S");
    settings.put("JIUZHU_MONITORING_EVERY", "1s");
    return settings;
  }

  private void bringIn(ServiceProcess service, int households) throws Exception {
    long start = System.nanoTime();
    double uploading = 0;
    for (int from = 1; from <= households; from += SLICE) {
      Path file = work.resolve("households.ndjson");
      write(file, from, Math.min(from + SLICE - 1, households));
      long sent = System.nanoTime();
      HttpResponse<String> accepted =
          service.send(
              service
                  .to("/api/v1/imports")
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofFile(file)));
      require(accepted.statusCode() == 202, "import: " + accepted.body());
      double took = seconds(sent);
      uploading += took;
      awaitImport(service, JSON.readTree(accepted.body()).path("id").asLong());
      System.out.printf(
          Locale.ROOT,
          "%d households on file after %.0f s (%s)%n",
          Math.min(from + SLICE - 1, households),
          seconds(start),
          database.size());
    }
    double took = seconds(start);
    System.out.printf(
        Locale.ROOT,
        "import of %d households: %.0f s, %.0f a second, %.0f s of it uploading%n",
        households,
        took,
        households / took,
        uploading);
  }

  private void write(Path file, int from, int to) throws IOException {
    SyntheticPopulation population =
        new SyntheticPopulation(to, SEED, SyntheticPopulation.Area.MIXED, today);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = from; number <= to; number++) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("locality", EditedPolicy.LOCALITIES.get(number % 2));
        entry.put("from", today.toString()).put("source", "IMPORT");
        entry.set("household", population.household(number));
        out.write(entry.toString());
        out.newLine();
      }
    }
  }

  private void awaitImport(ServiceProcess service, long id) throws Exception {
    JsonNode job;
    do {
      Thread.sleep(500);
      job = JSON.readTree(service.get("/api/v1/imports/" + id).body());
    } while (job.path("state").asText().matches("QUEUED|RUNNING"));
    require(
        job.path("state").asText().equals("DONE")
            && job.path("created").asLong() == job.path("total").asLong(),
        "import: " + job);
  }

  /** What the monitoring costs while nothing is due. */
  private void lookInVain(ServiceProcess service) throws Exception {
    Thread.sleep(LOOKS.toMillis()); // until the first looks have been
    Looks before = Looks.of(service);
    Thread.sleep(LOOKS.toMillis());
    Looks after = Looks.of(service);
    JsonNode monitoring = JSON.readTree(service.get("/api/v1/monitoring").body());
    require(
        monitoring.path("behind").asLong() == 0 && monitoring.path("due").asLong() == 0,
        "something is due: " + monitoring);
    System.out.printf(
        Locale.ROOT,
        "%d households, nothing due: a look for the day %.2f ms, for the policy %.2f ms (%.0f looks)%n",
        monitoring.path("households").asLong(),
        1000 * (after.dayTime() - before.dayTime()) / (after.day() - before.day()),
        1000 * (after.policyTime() - before.policyTime()) / (after.policy() - before.policy()),
        after.day() - before.day());
  }

  /** How many looks there were, and their seconds. */
  private record Looks(double day, double dayTime, double policy, double policyTime) {
    static Looks of(ServiceProcess service) throws Exception {
      String metrics = service.get("/q/metrics").body();
      return new Looks(
          value(metrics, "count", "DAY"),
          value(metrics, "sum", "DAY"),
          value(metrics, "count", "POLICY"),
          value(metrics, "sum", "POLICY"));
    }

    private static double value(String metrics, String what, String kind) {
      Matcher line =
          Pattern.compile(
                  "(?m)^jiuzhu_monitoring_passes_seconds_"
                      + what
                      + "\\{kind=\""
                      + kind
                      + "\"\\} (\\S+)$")
              .matcher(metrics);
      return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
  }

  /** Households in dibao that report more income: the change raises an alert. */
  private void change(ServiceProcess service, int changes) throws Exception {
    long[] acknowledged = new long[changes];
    long[] listed = new long[changes];
    long[] told = new long[changes];
    for (int i = 0; i < changes; i++) {
      String household = "C" + i;
      var made =
          service.send(
              service
                  .to("/api/v1/households/" + household)
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString(inDibao())));
      require(made.statusCode() == 201, made.body());
      long start = System.nanoTime();
      var changed =
          service.send(
              service
                  .to("/api/v1/households/" + household + "/changes")
                  .header("Content-Type", "application/json")
                  .header("If-Match", "\"1\"")
                  .POST(BodyPublishers.ofString(earnsMore())));
      acknowledged[i] = System.nanoTime() - start;
      require(changed.statusCode() == 200, changed.body());
      JsonNode alerts =
          JSON.readTree(service.get("/api/v1/alerts?household=" + household).body()).path("items");
      listed[i] = System.nanoTime() - start;
      require(alerts.findValuesAsText("code").contains("SITUATION_CHANGED"), "no alert: " + alerts);
      while (!toldAt.containsKey(household)) {
        require(seconds(start) < 60, "nobody was told of " + household);
        Thread.onSpinWait();
      }
      told[i] = toldAt.get(household) - start;
    }
    System.out.printf(
        Locale.ROOT,
        "%d changes of one household, p50 and p99 in ms: decided and acknowledged %s, alert in the"
            + " list %s, told by the webhook %s%n",
        changes,
        percentiles(acknowledged),
        percentiles(listed),
        percentiles(told));
  }

  private String inDibao() {
    return """
        {"locality": "shanghai", "from": "%s", "source": "APPLICATION",
         "household": {"registration": "LOCAL", "area": "URBAN", "assetTest": "PASSED", "events": [], "changes": [],
          "currentAssistance": [{"category": "DIBAO", "since": "%s", "persons": ["P1"]}],
          "members": [{"id": "P1", "relation": "HEAD", "birthDate": "1985-04-12", "disability": "NONE",
            "incomes": [{"kind": "PROPERTY", "amount": 1200.00, "per": "MONTH"}], "expenses": []}]}}
        """
        .formatted(today, today.minusMonths(6));
  }

  private String earnsMore() {
    return """
        {"source": "REPORT", "household": {"changes": [{"kind": "INCOME_UP", "on": "%s", "reportedOn": "%s"}],
          "members": [{"id": "P1", "incomes": [{"kind": "PROPERTY", "amount": 9000.00, "per": "MONTH"}]}]}}
        """
        .formatted(today, today);
  }

  private void take(JsonNode event) {
    long now = System.nanoTime();
    if (event.path("data").findValuesAsText("code").contains("SITUATION_CHANGED")) {
      toldAt.putIfAbsent(event.path("subject").asText(), now);
    }
  }

  /**
   * Has the changed policy loaded and waits until everybody has been looked at.
   *
   * @return how long the pass took, in seconds
   */
  private double pass(ServiceProcess service, String what) throws Exception {
    Instant before = Instant.now();
    require(service.reload().statusCode() == 200, "the changed policy is not loaded");
    JsonNode monitoring;
    JsonNode last;
    do {
      Thread.sleep(500);
      monitoring = JSON.readTree(service.get("/api/v1/monitoring").body());
      last = monitoring.path("lastPolicyPass");
    } while (last.isMissingNode() || Instant.parse(last.path("endedAt").asText()).isBefore(before));
    require(monitoring.path("behind").asLong() == 0, "left behind: " + monitoring);
    require(last.path("failed").asLong() == 0, "failed: " + last);
    double took =
        Duration.between(
                    Instant.parse(last.path("startedAt").asText()),
                    Instant.parse(last.path("endedAt").asText()))
                .toMillis()
            / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d households decided anew in %.1f s (%.0f a second)%n",
        what,
        last.path("households").asLong(),
        monitoring.path("households").asLong(),
        took,
        last.path("households").asLong() / took);
    return took;
  }

  private static String percentiles(long[] nanos) {
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT,
        "%.1f and %.1f",
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
