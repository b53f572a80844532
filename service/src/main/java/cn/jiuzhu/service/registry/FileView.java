package cn.jiuzhu.service.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household's file on a day, as far as it was known at a moment. */
@Schema(name = "HouseholdFile")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileView(
    String id,
    String locality,
    @Schema(description = "how many entries the file has; also its ETag") int revision,
    Instant createdAt,
    Instant changedAt,
    @Schema(description = "the day") LocalDate asOf,
    @Schema(description = "the moment") Instant knownAt,
    @Schema(ref = "Household", description = "left out where nothing is known of that day")
        JsonNode household,
    @Schema(ref = "Application") JsonNode application) {

  static FileView of(HouseholdFile file, LocalDate asOf, Instant knownAt, KnownFacts known) {
    return new FileView(
        file.id(),
        file.locality(),
        file.revision(),
        file.createdAt(),
        file.changedAt(),
        asOf,
        knownAt,
        known == null ? null : known.facts().get("household"),
        known == null ? null : known.facts().get("application"));
  }
}
