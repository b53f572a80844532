package cn.jiuzhu.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.codes.EntrySource;
import cn.jiuzhu.service.registry.Snapshot;
import cn.jiuzhu.service.registry.Snapshots;
import cn.jiuzhu.service.storage.AccessLog;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes households out, some at a time. */
@Singleton
class Exports {
  private static final int BATCH = 100;

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
   * @param at what was known at that moment
   */
  record Wanted(String locality, LocalDate day, Instant at) {}

  /** Writes a line for each household behind {@code after}, in the order of their ids. */
  void write(Wanted wanted, String after, OutputStream out) throws IOException {
    String last = after;
    List<Snapshot> some;
    do {
      String from = last;
      some = QuarkusTransaction.requiringNew().call(() -> read(wanted, from));
      for (Snapshot one : some) {
        if (one.known() != null) {
          out.write(line(one).getBytes(UTF_8));
        }
        last = one.id();
      }
      out.flush();
    } while (some.size() == BATCH);
  }

  /** It is on record before it is given. */
  private List<Snapshot> read(Wanted wanted, String after) {
    List<Snapshot> some =
        snapshots.list(wanted.locality(), after, wanted.day(), wanted.at(), BATCH);
    some.stream()
        .filter(one -> one.known() != null)
        .forEach(one -> access.note(AccessLog.Subject.HOUSEHOLD, one.id(), "EXPORT"));
    return some;
  }

  private static String line(Snapshot one) {
    ObjectNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("locality", one.known().locality())
            .put("from", one.from().toString())
            .put("source", EntrySource.IMPORT.name());
    line.setAll(one.known().facts());
    line.withObject("household").put("id", one.id());
    return line + "\n";
  }
}
