package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.time.DayParameter;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of a list are asked for; whatever is left out does not matter. */
record WorkFilter(
    @QueryParam("household") @Parameter(description = "id of a household") String household,
    @QueryParam("locality") @Parameter(description = "code of a locality") String locality,
    @QueryParam("department") @Parameter(description = "who has to see to it") String department,
    @QueryParam("code") @Parameter(description = "what it is") String code,
    @QueryParam("state")
        @Parameter(description = "OPEN, ACKNOWLEDGED, VERIFIED, HANDED_OVER, CLOSED or WITHDRAWN")
        String state,
    @QueryParam("overdue") @Parameter(description = "whether its day has passed") Boolean overdue,
    @QueryParam("dueBy")
        @Parameter(
            description = "to be done by that day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String dueBy) {

  /**
   * Adds the conditions to a query.
   *
   * @throws Refusal if the state or the day is none
   */
  void restrict(StringBuilder query, Map<String, Object> parameters) {
    add(query, parameters, "household", household);
    add(query, parameters, "locality", locality);
    add(query, parameters, "department", department);
    add(query, parameters, "code", code);
    add(query, parameters, "state", stateAsked());
    add(query, parameters, "overdue", overdue);
    if (dueBy != null) {
      query.append(" and due <= :dueBy");
      parameters.put("dueBy", DayParameter.read("dueBy", dueBy));
    }
  }

  private static void add(
      StringBuilder query, Map<String, Object> parameters, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(name).append(" = :").append(name);
      parameters.put(name, value);
    }
  }

  private WorkState stateAsked() {
    try {
      return state == null ? null : WorkState.valueOf(state);
    } catch (IllegalArgumentException none) {
      List<WorkState> states = Arrays.asList(WorkState.values());
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          "state",
          new Words("应为 " + states + " 之一", "Must be one of " + states));
    }
  }
}
