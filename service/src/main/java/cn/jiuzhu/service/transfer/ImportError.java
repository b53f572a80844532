package cn.jiuzhu.service.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;

/** Why a line was refused. */
@Entity
@Table(name = "import_error")
@IdClass(ImportError.Place.class)
class ImportError {
  /** What is said of it, sealed: a pointer may have a name that the caller made up. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Content(String pointer, String zh, String en) {}

  @Id private long job;
  @Id private long number;
  private long line;
  private String code;
  private byte[] content;

  protected ImportError() {}

  ImportError(long job, long number, long line, String code, byte[] content) {
    this.job = job;
    this.number = number;
    this.line = line;
    this.code = code;
    this.content = content;
  }

  /** Within the import, from 1. */
  long number() {
    return number;
  }

  long line() {
    return line;
  }

  String code() {
    return code;
  }

  byte[] content() {
    return content;
  }

  /** Where its content rests, for the seal. */
  String place() {
    return place(job, number);
  }

  static String place(long job, long number) {
    return "import_error/" + job + "/" + number;
  }

  /** Which error of which import. */
  static class Place {
    private long job;
    private long number;

    protected Place() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.job == job && place.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(job, number);
    }
  }
}
