package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.parameters.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions are asked for. */
record DecisionFilter(
    @QueryParam("household") @Parameter(description = "id of a household") String household,
    @QueryParam("locality") @Parameter(description = "code of a locality") String locality,
    @QueryParam("from")
        @Parameter(
            description = "recorded on that day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String from,
    @QueryParam("to")
        @Parameter(
            description = "recorded on that day or before",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String to) {

  /**
   * Adds the conditions to a query.
   *
   * @param zone in which days begin and end
   * @throws Refusal if a day is none
   */
  void restrict(StringBuilder query, Map<String, Object> parameters, ZoneId zone) {
    if (household != null) {
      query.append(" and household = :household");
      parameters.put("household", household);
    }
    if (locality != null) {
      query.append(" and locality = :locality");
      parameters.put("locality", locality);
    }
    if (from != null) {
      LocalDate first = Parameters.day("from", from);
      query.append(" and recordedAt >= :from");
      parameters.put("from", first.atStartOfDay(zone).toInstant());
    }
    if (to != null) {
      LocalDate last = Parameters.day("to", to);
      query.append(" and recordedAt < :end");
      parameters.put("end", last.plusDays(1).atStartOfDay(zone).toInstant());
    }
  }
}
