package cn.jiuzhu.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.codes.EntrySource;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.registry.Snapshot;
import cn.jiuzhu.service.registry.Snapshots;
import cn.jiuzhu.service.storage.AccessLog;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes households out, some at a time. */
@Singleton
class Exports {
  private static final int BATCH = 100;
  private static final CsvMapper CSV = new CsvMapper();

  private final Snapshots snapshots;
  private final AccessLog access;

  Exports(Snapshots snapshots, AccessLog access) {
    this.snapshots = snapshots;
    this.access = access;
  }

  /**
   * Which households, and as they were when.
   *
   * @param locality only of it; null for all
   * @param after only those behind that id
   * @param at what was known at that moment
   */
  record Wanted(String locality, String after, LocalDate day, Instant at) {}

  /** Takes a household that is to be written, and may fail to write it. */
  @FunctionalInterface
  private interface Line {
    void take(ObjectNode entry) throws IOException;
  }

  /** Writes a line for each household, in the order of their ids. */
  void writeNdjson(Wanted wanted, OutputStream out) throws IOException {
    each(wanted, true, out::flush, entry -> out.write((entry + "\n").getBytes(UTF_8)));
  }

  /**
   * Finds the columns that the households need. Nothing of them is given out.
   *
   * @throws Refusal if one of them cannot be written in columns
   */
  CsvLayout layout(Wanted wanted) throws IOException {
    CsvLayout layout = new CsvLayout();
    each(wanted, false, () -> {}, layout::fit);
    return layout;
  }

  /** Writes a header and a row for each member, the households in the order of their ids. */
  void writeCsv(Wanted wanted, CsvLayout layout, OutputStream out) throws IOException {
    List<String> header = layout.header();
    try (SequenceWriter rows = CSV.writer().writeValues(out)) {
      rows.write(header);
      each(
          wanted,
          true,
          rows::flush,
          entry -> {
            for (Map<String, String> row : CsvLayout.rows(entry)) {
              rows.write(header.stream().map(name -> row.getOrDefault(name, "")).toList());
            }
          });
    }
  }

  /** What is done with what has been written so far. */
  @FunctionalInterface
  private interface Flush {
    void flush() throws IOException;
  }

  private void each(Wanted wanted, boolean given, Flush flush, Line line) throws IOException {
    String last = wanted.after();
    List<Snapshot> some;
    do {
      String from = last;
      some = QuarkusTransaction.requiringNew().call(() -> read(wanted, from, given));
      for (Snapshot one : some) {
        if (one.known() != null) {
          line.take(entry(one));
        }
        last = one.id();
      }
      flush.flush();
    } while (some.size() == BATCH);
  }

  /** It is on record before it is given. */
  private List<Snapshot> read(Wanted wanted, String after, boolean given) {
    List<Snapshot> some =
        snapshots.list(wanted.locality(), after, wanted.day(), wanted.at(), BATCH);
    if (given) {
      some.stream()
          .filter(one -> one.known() != null)
          .forEach(one -> access.note(AccessLog.Subject.HOUSEHOLD, one.id(), "EXPORT"));
    }
    return some;
  }

  private static ObjectNode entry(Snapshot one) {
    ObjectNode entry =
        JsonNodeFactory.instance
            .objectNode()
            .put("locality", one.known().locality())
            .put("from", one.from().toString())
            .put("source", EntrySource.IMPORT.name());
    entry.setAll(one.known().facts());
    entry.withObject("household").put("id", one.id());
    return entry;
  }
}
