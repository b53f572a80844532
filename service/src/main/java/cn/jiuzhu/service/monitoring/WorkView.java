package cn.jiuzhu.service.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry, whole: as the answer has it, and what has been done about it. */
@Schema(name = "WorkItemDetail")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkView(
    WorkLine item,
    @Schema(type = SchemaType.OBJECT, description = "the entry as the answer has it") @JsonRawValue
        String entry,
    List<Step> steps) {

  /** What somebody has done. */
  @Schema(name = "WorkItemStep")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      Instant at,
      @Schema(description = "`token`, `loopback`, or `facts` where the facts alone did it")
          String caller,
      WorkState from,
      WorkState to,
      String by,
      String reason,
      String feedback) {

    static Step of(WorkStep step, WorkStep.Content content) {
      return new Step(
          step.at(),
          step.caller(),
          step.fromState(),
          step.toState(),
          content.by(),
          content.reason(),
          content.feedback());
    }
  }
}
