package cn.jiuzhu.service;

import static io.restassured.RestAssured.get;

import java.time.Duration;
import java.time.Instant;

/** Waits for the service under test, in the same process or in another. */
public final class Ready {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Ready() {}

  /** Returns once the profiles are loaded. */
  public static void await() throws InterruptedException {
    awaitState("LOADED");
  }

  /** The same where only probes are answered without a token. */
  public static void awaitProbe() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (get("/q/health/ready").statusCode() != 200) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not ready: " + get("/q/health/ready").asString());
      }
      Thread.sleep(100);
    }
  }

  /** Returns once loading has come to {@code state}. */
  public static void awaitState(String state) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!state.equals(get("/api/v1/profiles/status").path("state"))) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not " + state + ": " + get("/api/v1/profiles/status").asString());
      }
      Thread.sleep(100);
    }
  }
}
