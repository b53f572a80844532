package cn.jiuzhu.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/** A PostgreSQL server of its own, which writes what it acknowledges as one in production does. */
final class PostgresServer implements AutoCloseable {
  /** 32 bytes; it guards what the benchmark invents. */
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static PostgresServer start() throws IOException, SQLException {
    PostgresServer started =
        new PostgresServer(
            EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                // Of itself it is set up for tests, which may lose what was written.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    System.out.println(
        started.ask("select version()")
            + "; synchronous_commit "
            + started.ask("show synchronous_commit")
            + ", fsync "
            + started.ask("show fsync"));
    return started;
  }

  /** What the service needs to know of it. */
  Map<String, String> settings() {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        server.getJdbcUrl("postgres", "postgres"),
        "QUARKUS_DATASOURCE_USERNAME",
        "postgres",
        "JIUZHU_STORAGE_KEY",
        KEY);
  }

  /** The first column of the first row of an answer. */
  String ask(String query) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** How much it keeps, in MiB. */
  String size() throws SQLException {
    long bytes = Long.parseLong(ask("select pg_database_size(current_database())"));
    return String.format(Locale.ROOT, "%.0f MiB", bytes / 1048576.0);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
