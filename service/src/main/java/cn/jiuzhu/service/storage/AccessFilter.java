package cn.jiuzhu.service.storage;

import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.parameters.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which readings are asked for. */
record AccessFilter(
    @QueryParam("subject")
        @Parameter(
            description = "what was read",
            schema = @Schema(implementation = AccessLog.Subject.class))
        String subject,
    @QueryParam("id") @Parameter(description = "id of the household or decision that was read")
        String id,
    @QueryParam("from")
        @Parameter(
            description = "read on that day or later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String from,
    @QueryParam("to")
        @Parameter(
            description = "read on that day or before",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String to) {

  /**
   * Adds the conditions to a query.
   *
   * @param zone in which days begin and end
   * @throws Refusal if a day or the subject is none
   */
  void restrict(StringBuilder query, Map<String, Object> parameters, ZoneId zone) {
    if (subject != null) {
      query.append(" and subject = :subject");
      parameters.put(
          "subject", Parameters.code("subject", subject, AccessLog.Subject.class).name());
    }
    if (id != null) {
      query.append(" and subjectId = :id");
      parameters.put("id", id);
    }
    if (from != null) {
      query.append(" and at >= :from");
      parameters.put("from", Parameters.day("from", from).atStartOfDay(zone).toInstant());
    }
    if (to != null) {
      query.append(" and at < :end");
      parameters.put("end", Parameters.day("to", to).plusDays(1).atStartOfDay(zone).toInstant());
    }
  }
}
