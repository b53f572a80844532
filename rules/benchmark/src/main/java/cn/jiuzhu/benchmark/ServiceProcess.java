package cn.jiuzhu.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a free port of this machine. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token = UUID.randomUUID().toString();
  private final Process process;
  private final String base;

  /**
   * After a forced collection.
   *
   * @param heap bytes in use
   * @param metaspace bytes in use
   * @param classes loaded and not unloaded
   */
  record Memory(long heap, long metaspace, long classes) {}

  private ServiceProcess(String jar, Map<String, String> settings, Path log) throws IOException {
    int port = freePort();
    base = "http://127.0.0.1:" + port;
    ProcessBuilder builder =
        new ProcessBuilder(JAVA.resolve("java").toString(), "-Xmx512m", "-jar", jar);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().putAll(settings);
    // Not as an argument, which every user of the machine could read.
    builder.environment().put("JIUZHU_PROFILES_RELOAD_TOKEN", token);
    process =
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start();
  }

  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Where what the service writes can be read afterwards. */
  static Path newLog() throws IOException {
    Path log = Files.createTempFile("jiuzhu-soak", ".log");
    System.out.println("log of the service: " + log);
    return log;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param settings environment variables beside those of this process
   */
  static ServiceProcess start(String jar, Map<String, String> settings, Path log)
      throws IOException, InterruptedException {
    ServiceProcess service = new ServiceProcess(jar, settings, log);
    Instant end = Instant.now().plus(PATIENCE);
    while (!service.ready()) {
      if (!service.process.isAlive() || Instant.now().isAfter(end)) {
        service.close();
        throw new IllegalStateException("the service does not become ready; see its log");
      }
      Thread.sleep(200);
    }
    return service;
  }

  private boolean ready() throws InterruptedException {
    try {
      return get("/q/health/ready").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpResponse<String> determine(String request) throws IOException, InterruptedException {
    return send(
        to("/api/v1/determinations")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(request)));
  }

  HttpResponse<String> reload() throws IOException, InterruptedException {
    return send(
        to("/api/v1/profiles/reload")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Forces a collection, twice for what the first one leaves to finalize, and looks. */
  Memory memory() throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      Process collection =
          new ProcessBuilder(
                  JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.run")
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      if (collection.waitFor() != 0) {
        throw new IOException("jcmd cannot reach the service");
      }
    }
    String metrics = get("/q/metrics").body();
    return new Memory(
        sum(metrics, "jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\}"),
        sum(metrics, "jvm_memory_used_bytes\\{area=\"nonheap\",id=\"Metaspace\"[^}]*\\}"),
        sum(metrics, "jvm_classes_loaded_classes"));
  }

  private static long sum(String metrics, String name) {
    Matcher lines = Pattern.compile("(?m)^" + name + " (\\S+)$").matcher(metrics);
    double sum = 0;
    while (lines.find()) {
      sum += Double.parseDouble(lines.group(1));
    }
    return (long) sum;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As a power cut does: nothing is finished, nothing is tidied up. */
  void kill() throws InterruptedException {
    process.destroyForcibly(); // SIGKILL
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
