package cn.jiuzhu.service.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import and how far it has come. */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
    long id,
    Format format,
    ImportState state,
    @Schema(description = "`token` or `loopback`") String caller,
    @Schema(description = "when it was sent") Instant createdAt,
    Instant startedAt,
    Instant endedAt,
    @Schema(description = "how many households were sent") long total,
    @Schema(description = "how many of them are worked off, whatever came of it") long done,
    @Schema(description = "files made") long created,
    @Schema(description = "files that have an entry more") long changed,
    @Schema(description = "households whose file said so already") long unchanged,
    @Schema(description = "households that were refused, see the errors") long refused) {

  static ImportView of(ImportJob job) {
    return new ImportView(
        job.id(),
        job.format(),
        job.state(),
        job.caller(),
        job.createdAt(),
        job.startedAt(),
        job.endedAt(),
        job.total(),
        job.done(),
        job.created(),
        job.changed(),
        job.unchanged(),
        job.refused());
  }
}
