package cn.jiuzhu.service.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as lists show it: what it is, not whom it is about but by the household's id. */
@Schema(name = "WorkItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkLine(
    long id,
    WorkKind kind,
    @Schema(description = "the alert's code, the referral's need, else the entry's own kind")
        String code,
    String household,
    String locality,
    String department,
    LocalDate due,
    @Schema(description = "whether its day has passed and nobody has closed it") boolean overdue,
    WorkState state,
    @Schema(description = "how often the household has given rise to it") int occurrence,
    Instant createdAt,
    Instant changedAt,
    @Schema(description = "the decision that gave rise to it") String decision) {

  static WorkLine of(WorkItem item) {
    return new WorkLine(
        item.id(),
        item.kind(),
        item.code(),
        item.household(),
        item.locality(),
        item.department(),
        item.due(),
        item.overdue() && !item.state().isEnd(),
        item.state(),
        item.occurrence(),
        item.createdAt(),
        item.changedAt(),
        item.decision());
  }
}
