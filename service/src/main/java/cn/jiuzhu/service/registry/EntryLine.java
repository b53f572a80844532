package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.codes.EntrySource;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a file as lists show it: when and how, not what. */
@Schema(name = "HouseholdEntry")
record EntryLine(
    int revision,
    @Schema(description = "REPLACE: the household as it is from then on; CHANGE: a part of it")
        EntryRow.Kind kind,
    @Schema(description = "the day from which it holds") LocalDate from,
    @Schema(description = "the moment at which it came to be known") Instant recordedAt,
    EntrySource source,
    @Schema(description = "`token` or `loopback`") String caller) {

  static EntryLine of(EntryRow row) {
    return new EntryLine(
        row.revision(), row.kind(), row.validFrom(), row.recordedAt(), row.source(), row.caller());
  }
}
