package cn.jiuzhu.service.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded decision as lists show it: nothing of what was asked and answered. */
@Schema(name = "DecisionLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogLineView(
    @Schema(description = "the answer's id") String id,
    @Schema(description = "place in the log, from 1") long seq,
    @Schema(
            description =
                "DECISION, ERASURE where a household's key was destroyed, RETENTION"
                    + " where decisions recorded before `asOf` lost their content")
        LogLine.Kind kind,
    Instant recordedAt,
    @Schema(description = "`token` or `loopback`") String caller,
    Cause cause,
    String locality,
    @Schema(description = "the household, where the facts name it") String household,
    LocalDate asOf,
    @Schema(description = "digest of the whole rule set") String policy,
    @Schema(description = "SHA-256 over this line and the hash of the one before") String hash) {

  static LogLineView of(LogLine line) {
    return new LogLineView(
        line.id(),
        line.seq(),
        line.kind(),
        line.recordedAt(),
        line.caller(),
        line.cause(),
        line.locality(),
        line.household(),
        line.asOf(),
        line.policy(),
        line.hash());
  }
}
