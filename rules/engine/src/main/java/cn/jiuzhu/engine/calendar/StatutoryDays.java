package cn.jiuzhu.engine.calendar;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rows of {@code statutory-days.csv}; the README beside it names the notices. */
final class StatutoryDays {

  static final String RESOURCE = "statutory-days.csv";

  private StatutoryDays() {}

  /** The rows shipped with this library, in the order of the file. */
  static List<StatutoryDay> bundled() {
    try (InputStream in = StatutoryDays.class.getResourceAsStream(RESOURCE)) {
      return read(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Reads rows under a header of exactly the four columns.
   *
   * @throws IOException if the bytes are not UTF-8, a column is missing, strange or out of place,
   *     or a value is not what its column holds
   */
  static List<StatutoryDay> read(InputStream in) throws IOException {
    // A decoder made here reports malformed bytes; a reader given only the charset would mend them.
    Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    try (MappingIterator<StatutoryDay> rows = rowReader().readValues(utf8)) {
      return List.copyOf(rows.readAll());
    }
  }

  private static ObjectReader rowReader() {
    CsvMapper mapper =
        CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build();
    return mapper
        .readerFor(StatutoryDay.class)
        .with(mapper.schemaFor(StatutoryDay.class).withHeader().withStrictHeaders(true));
  }
}
