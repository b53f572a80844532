package cn.jiuzhu.service.events;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Kafka broker: one node in a process of its own, with the jars of the tests. */
final class Broker implements AutoCloseable {
  private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;

  private Broker(Process process) {
    this.process = process;
  }

  /** Starts one on that port and waits until it listens. */
  static Broker start(int port, Path folder) throws IOException, InterruptedException {
    Path settings = folder.resolve("server.properties");
    int controller = WithKafka.freePort();
    Files.writeString(
        settings,
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        offsets.topic.num.partitions=1
        offsets.topic.replication.factor=1
        """
            .formatted(port, controller, folder.resolve("logs")));
    Path log = folder.resolve("broker.log");
    Process format =
        java(log, "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings.toString());
    if (format.waitFor() != 0) {
      throw new IllegalStateException("the broker's folder is not formatted, see " + log);
    }
    Broker broker = new Broker(java(log, "kafka.Kafka", settings.toString()));
    broker.awaitListening(port, log);
    return broker;
  }

  private static Process java(Path log, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Too long for a command line on some systems.
    builder.environment().put("CLASSPATH", kafkaAndWhatItNeeds());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log.toFile()))
        .start();
  }

  private static String kafkaAndWhatItNeeds() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void awaitListening(int port, Path log) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          close();
          throw new IllegalStateException("the broker does not listen, see " + log);
        }
        Thread.sleep(100);
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
