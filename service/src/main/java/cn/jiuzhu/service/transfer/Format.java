package cn.jiuzhu.service.transfer;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** How households are written in a row. */
enum Format {
  /** Each line an entry in JSON. */
  NDJSON {
    @Override
    HouseholdSource source(InputStream text) {
      return new NdjsonSource(text);
    }
  },
  /** Each row a member. */
  CSV {
    @Override
    HouseholdSource source(InputStream text) throws IOException {
      return new CsvSource(text);
    }
  };

  static final String NDJSON_TYPE = "application/x-ndjson";
  static final String CSV_TYPE = "text/csv";

  /** Of one of the two content types. */
  static Format of(MediaType type) {
    return type.getType().equals("text") ? CSV : NDJSON;
  }

  /**
   * Reads what is written so.
   *
   * @throws cn.jiuzhu.service.error.Refusal if not even its beginning can be read
   */
  HouseholdSource read(InputStream in) throws IOException {
    return source(ByteOrderMark.skipped(in));
  }

  abstract HouseholdSource source(InputStream text) throws IOException;
}
