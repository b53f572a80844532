package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.parameters.Parameters;
import jakarta.ws.rs.QueryParam;
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
    @QueryParam("overdue")
        @Parameter(
            description = "whether its day has passed",
            schema = @Schema(type = SchemaType.BOOLEAN))
        String overdue,
    @QueryParam("dueBy")
        @Parameter(
            description = "to be done by that day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String dueBy) {

  /**
   * Adds the conditions to a query.
   *
   * @throws Refusal if the state, the day or the flag is none
   */
  void restrict(StringBuilder query, Map<String, Object> parameters) {
    add(query, parameters, "household", household);
    add(query, parameters, "locality", locality);
    add(query, parameters, "department", department);
    add(query, parameters, "code", code);
    if (state != null) {
      add(query, parameters, "state", Parameters.code("state", state, WorkState.class));
    }
    if (overdue != null) {
      add(query, parameters, "overdue", Parameters.flag("overdue", overdue));
    }
    if (dueBy != null) {
      query.append(" and due <= :dueBy");
      parameters.put("dueBy", Parameters.day("dueBy", dueBy));
    }
  }

  private static void add(
      StringBuilder query, Map<String, Object> parameters, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(name).append(" = :").append(name);
      parameters.put(name, value);
    }
  }
}
