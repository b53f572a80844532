package cn.jiuzhu.service.decisions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded decision, whole. */
@Schema(name = "RecordedDecision")
record DecisionView(
    LogLineView line,
    @Schema(description = "the request as it was sent", ref = "DeterminationRequest") @JsonRawValue
        String request,
    @Schema(description = "the answer as it was given", ref = "Determination") @JsonRawValue
        String answer) {}
