package cn.jiuzhu.service.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A database as an earlier version of the schema had it, with rows in each of its tables. Those of
 * version 1 were written by the service of that version; those of later versions are invented.
 */
final class OldDatabase implements AutoCloseable {
  private static final String HISTORY = "flyway_schema_history";

  private final String url;
  private final String user;
  private final EmbeddedPostgres server;

  private OldDatabase(String url, String user, EmbeddedPostgres server) {
    this.url = url;
    this.user = user;
    this.server = server;
  }

  /** An empty one, on the kind of database that is under test; gone when it is closed. */
  static OldDatabase empty(String h2Url) throws IOException {
    if (!"postgresql".equals(System.getProperty("jiuzhu.test.database"))) {
      return new OldDatabase(h2Url, "", null);
    }
    EmbeddedPostgres server = EmbeddedPostgres.start();
    return new OldDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", server);
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }

  /** The versions of the schema, the present one last. */
  List<Integer> versions() {
    List<Integer> versions = new ArrayList<>();
    for (var migration : flyway(MigrationVersion.LATEST).info().all()) {
      versions.add(Integer.valueOf(migration.getVersion().getVersion()));
    }
    return versions;
  }

  /** Brings the schema to a version, and the rows into its tables. */
  OldDatabase at(int version) throws SQLException, IOException {
    flyway(MigrationVersion.fromVersion(Integer.toString(version))).migrate();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (int added = 1; added <= version; added++) {
        statement.execute(rows(added));
      }
    }
    return this;
  }

  /** Brings the schema to the present version. */
  void migrate() {
    flyway(MigrationVersion.LATEST).migrate();
  }

  private Flyway flyway(MigrationVersion target) {
    return Flyway.configure().dataSource(url, user, "").target(target).load();
  }

  private String rows(int version) throws IOException {
    String name = "/written-by-schema/" + version + ".sql";
    try (InputStream rows = OldDatabase.class.getResourceAsStream(name)) {
      return rows == null
          ? ""
          : new String(rows.readAllBytes(), UTF_8).replace("${bytes}", bytes());
    }
  }

  /** What begins a literal of bytes in hexadecimal digits. */
  private String bytes() {
    return server == null ? "X'" : "'\\x";
  }

  /** All rows of all tables: by table, each by column. */
  SortedMap<String, List<Map<String, String>>> content() throws SQLException {
    SortedMap<String, List<Map<String, String>>> content = new TreeMap<>();
    try (Connection connection = connect();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(
                    connection.getCatalog(),
                    connection.getSchema(),
                    null,
                    new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!table.equals(HISTORY)) {
          content.put(table, rows(connection, table));
        }
      }
    }
    return content;
  }

  private static List<Map<String, String>> rows(Connection connection, String table)
      throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = row.getMetaData();
      while (row.next()) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), text(row.getObject(i)));
        }
        rows.add(values);
      }
    }
    return rows;
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}
