package cn.jiuzhu.service.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the log, taken again. */
@Schema(name = "ReplayedPart")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayedPart(
    @Schema(description = "digest of the rules; left out where each has its own") String policy,
    @Schema(description = "how many were taken again") int replayed,
    @Schema(description = "how many of them came out the same") int equal,
    @Schema(description = "how many cannot be read any more: their households were erased")
        int erased,
    @Schema(description = "how many cannot be read any more: they are not kept so long")
        int expired,
    @Schema(description = "those that came out otherwise, newest first") List<ReplayResult> items,
    @Schema(description = "those that the rules cannot answer, newest first")
        List<Unanswered> unanswered,
    @Schema(description = "the cursor of the next part; left out after the last") String next) {

  /**
   * A decision that cannot be taken again.
   *
   * @param id the decision's
   * @param code why, as the problem of the same request would have it
   */
  @Schema(name = "UnansweredReplay")
  record Unanswered(String id, String code) {}
}
