package cn.jiuzhu.service.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
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
 * version 1 were written by the service of that version; each later version's are what it added.
 */
final class OldDatabase implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HISTORY = "flyway_schema_history";

  /** Past whatever the rows have used. */
  private static final int SEQUENCE_START = 1001;

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

  Connection connect() throws SQLException {
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
    try (Connection connection = connect()) {
      for (int added = 1; added <= version; added++) {
        write(connection, rows(added));
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

  private static JsonNode rows(int version) throws IOException {
    String name = "/written-by-schema/" + version + ".json";
    try (InputStream rows = OldDatabase.class.getResourceAsStream(name)) {
      return rows == null ? JSON.createObjectNode() : JSON.readTree(rows);
    }
  }

  private static void write(Connection connection, JsonNode tables) throws SQLException {
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      for (JsonNode row : table.getValue()) {
        insert(connection, table.getKey(), row);
      }
      restartSequence(connection, table.getKey());
    }
  }

  private static void insert(Connection connection, String table, JsonNode row)
      throws SQLException {
    Map<String, Integer> types = types(connection, table);
    List<String> names = new ArrayList<>();
    row.fieldNames().forEachRemaining(names::add);
    String places = "?, ".repeat(names.size() - 1) + "?";
    if (table.equals("chain_head") || table.equals("courier_turn")) { // the schema brings one row
      execute(connection, "delete from " + table);
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), places))) {
      for (int i = 0; i < names.size(); i++) {
        insert.setObject(i + 1, value(row.get(names.get(i)), types.get(names.get(i))));
      }
      insert.executeUpdate();
    }
  }

  private static Map<String, Integer> types(Connection connection, String table)
      throws SQLException {
    Map<String, Integer> types = new HashMap<>();
    try (Statement query = connection.createStatement();
        ResultSet none = query.executeQuery("select * from " + table + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        types.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), columns.getColumnType(i));
      }
    }
    return types;
  }

  private static Object value(JsonNode said, int type) {
    if (said.isNull()) {
      return null;
    }
    try {
      return switch (type) {
        case Types.BINARY, Types.VARBINARY, Types.BLOB -> said.binaryValue();
        case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
            OffsetDateTime.parse(said.textValue());
        case Types.DATE -> LocalDate.parse(said.textValue());
        case Types.BOOLEAN, Types.BIT -> said.booleanValue();
        case Types.BIGINT -> said.longValue();
        case Types.INTEGER -> said.intValue();
        case Types.VARCHAR -> said.textValue();
        default -> throw new IllegalArgumentException("a column of " + JDBCType.valueOf(type));
      };
    } catch (IOException noBase64) {
      throw new UncheckedIOException(noBase64);
    }
  }

  private static void restartSequence(Connection connection, String table) throws SQLException {
    String found =
        "select sequence_name from information_schema.sequences where lower(sequence_name) = '%s_seq'"
            .formatted(table);
    try (Statement query = connection.createStatement();
        ResultSet sequence = query.executeQuery(found)) {
      if (sequence.next()) {
        execute(
            connection,
            "alter sequence %s restart with %d".formatted(sequence.getString(1), SEQUENCE_START));
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
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
