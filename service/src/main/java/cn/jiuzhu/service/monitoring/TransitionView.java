package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.service.decisions.Cause;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category or programme that flipped. */
@Schema(name = "OutcomeTransition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransitionView(
    long id,
    String household,
    String locality,
    Instant recordedAt,
    LocalDate asOf,
    @Schema(description = "FACTS, POLICY or TIME") Cause cause,
    @Schema(description = "the decision that says so") String decision,
    Difference.Subject subject,
    String code,
    @Schema(description = "left out where there was no such entry") Status from,
    String fromTier,
    @Schema(description = "left out where there is no such entry any more") Status to,
    String toTier,
    @Schema(description = "the conditions that turned; none where only a figure did")
        List<String> because) {

  static TransitionView of(TransitionLine line) {
    return new TransitionView(
        line.id(),
        line.household(),
        line.locality(),
        line.recordedAt(),
        line.asOf(),
        line.cause(),
        line.decision(),
        line.subject(),
        line.code(),
        line.fromStatus(),
        line.fromTier(),
        line.toStatus(),
        line.toTier(),
        line.because());
  }
}
