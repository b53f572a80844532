package cn.jiuzhu.service.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pass over the households on file and how far it has come. */
@Schema(name = "MonitoringPass")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PassView(
    @Schema(description = "why: another policy, or another day") PassKind kind,
    Instant startedAt,
    @Schema(description = "left out while it is under way") Instant endedAt,
    @Schema(description = "how many households it has decided anew") int households,
    @Schema(description = "how many of them could not be decided; they are tried again")
        int failed) {

  static PassView underWay(PassRun run) {
    return ended(run, null);
  }

  static PassView ended(PassRun run, Instant at) {
    return new PassView(run.kind(), run.startedAt(), at, run.households(), run.failed());
  }
}
