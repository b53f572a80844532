package cn.jiuzhu.service.registry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as lists show it: nothing of what is in it. */
@Schema(name = "HouseholdLine")
record FileLine(String id, String locality, int revision, Instant createdAt, Instant changedAt) {
  static FileLine of(HouseholdFile file) {
    return new FileLine(
        file.id(), file.locality(), file.revision(), file.createdAt(), file.changedAt());
  }
}
