package cn.jiuzhu.service.storage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has read what is personal. */
@Schema(name = "Access")
record AccessView(
    Instant at,
    @Schema(description = "`token` or `loopback`") String caller,
    @Schema(implementation = AccessLog.Subject.class) String subject,
    @Schema(description = "of the household or decision") String id,
    @Schema(description = "what for: `READ`, `REPLAY`, `EXPORT` and others") String operation) {

  static AccessView of(AccessLine line) {
    return new AccessView(
        line.at(), line.caller(), line.subject(), line.subjectId(), line.operation());
  }
}
