package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.parameters.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two clocks: which day is asked about, and what was known when. */
public record WhenQuery(
    @QueryParam("asOf")
        @Parameter(
            description = "the day; left out: today in Asia/Shanghai",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
        String asOf,
    @QueryParam("knownAt")
        @Parameter(
            description = "only what was known at that moment; left out: all that is known",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String knownAt) {

  /**
   * The day asked about.
   *
   * @throws Refusal if it is no day
   */
  public LocalDate day(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : Parameters.day("asOf", asOf);
  }

  /**
   * The moment of knowledge.
   *
   * @throws Refusal if it is no moment
   */
  public Instant moment(Clock clock) {
    try {
      return knownAt == null ? clock.instant() : OffsetDateTime.parse(knownAt).toInstant();
    } catch (DateTimeException noMoment) {
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          "knownAt",
          new Words(
              "应为带时区的时刻，例如 2026-01-31T08:00:00+08:00",
              "Must be a moment with its offset, such as 2026-01-31T08:00:00+08:00"));
    }
  }
}
