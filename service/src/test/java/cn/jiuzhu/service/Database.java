package cn.jiuzhu.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database under test: H2 in memory, or with {@code -Djiuzhu.test.database=postgresql} a real
 * server that is started for the tests. The build runs what is tagged {@code database} on both.
 */
@QuarkusTestResource(Database.class)
public final class Database implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    if (!"postgresql".equals(System.getProperty("jiuzhu.test.database"))) {
      return Map.of();
    }
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url",
        server.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username",
        "postgres",
        "jiuzhu.storage.key",
        // 32 bytes; it guards what the tests invent.
        "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
  }

  @Override
  public void stop() {
    if (server != null) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
