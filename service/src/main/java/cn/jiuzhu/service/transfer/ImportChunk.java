package cn.jiuzhu.service.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;

/** A part of what was sent, sealed; it goes as soon as it is worked off. */
@Entity
@Table(name = "import_chunk")
@IdClass(ImportChunk.Place.class)
class ImportChunk {
  @Id private long job;

  @Id
  @Column(name = "begins_at")
  private long beginsAt;

  private byte[] content;

  protected ImportChunk() {}

  ImportChunk(long job, long beginsAt, byte[] content) {
    this.job = job;
    this.beginsAt = beginsAt;
    this.content = content;
  }

  /** How many households of the import are before it. */
  long beginsAt() {
    return beginsAt;
  }

  byte[] content() {
    return content;
  }

  /** Where its content rests, for the seal. */
  String place() {
    return place(job, beginsAt);
  }

  static String place(long job, long beginsAt) {
    return "import_chunk/" + job + "/" + beginsAt;
  }

  /** Which chunk of which import. */
  static class Place {
    private long job;
    private long beginsAt;

    protected Place() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.job == job && place.beginsAt == beginsAt;
    }

    @Override
    public int hashCode() {
      return Objects.hash(job, beginsAt);
    }
  }
}
