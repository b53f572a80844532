package cn.jiuzhu.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a header. Each row is a member; the rows of a
 * household follow one another.
 */
final class CsvSource implements HouseholdSource {
  /** More columns than anybody can fill. */
  private static final int MOST_COLUMNS = 2000;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(10_000).build())
          .build();

  private final CsvParser parser;
  private final Columns columns;

  // Eight bytes a household: a household whose rows lie apart would silently lose members.
  private final Set<Long> seen = new HashSet<>();

  private CsvRow ahead;

  /**
   * @throws Refusal if it has no header, or one with a name that is no column
   */
  CsvSource(InputStream in) throws IOException {
    Reader text =
        new InputStreamReader(
            in,
            UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    parser = FACTORY.createParser(text);
    CsvRow header = read(MOST_COLUMNS);
    if (header == null) {
      columns = null; // nothing was sent
      return;
    }
    columns = Columns.of(header.cells());
    ahead = row();
  }

  @Override
  public SentHousehold next() throws IOException {
    if (ahead == null) {
      return null;
    }
    CsvHousehold household = new CsvHousehold(columns, ahead);
    ahead = row();
    while (ahead != null && household.goesOnWith(ahead)) {
      household.add(ahead);
      ahead = row();
    }
    boolean again = household.key() != 0 && !seen.add(household.key());
    return again ? SentHousehold.refused(household.line(), LineFault.ROWS_APART) : household.sent();
  }

  private CsvRow row() throws IOException {
    return read(columns.list().size());
  }

  /** The next row that is not blank; null after the last. */
  private CsvRow read(int most) throws IOException {
    try {
      while (true) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot()) {
          continue; // around all rows
        }
        if (token != JsonToken.START_ARRAY) {
          return null;
        }
        CsvRow row = cells(parser.currentLocation().getLineNr(), most);
        if (row.tooWide() || !row.cells().stream().allMatch(String::isEmpty)) {
          return row;
        }
      }
    } catch (CharacterCodingException otherEncoding) {
      throw malformed(new Words("应为 UTF-8 编码", "Must be encoded in UTF-8"));
    } catch (JsonProcessingException notCsv) {
      long line = parser.currentLocation().getLineNr();
      throw malformed(
          new Words(
              "第 " + line + " 行不是格式正确的 CSV（引号未成对，或单元格过长）",
              "Line " + line + " is not well-formed (a quote is open, or a cell is too long)"));
    }
  }

  private CsvRow cells(long line, int most) throws IOException {
    List<String> cells = new ArrayList<>();
    boolean tooWide = false;
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      if (cells.size() < most) {
        cells.add(parser.getText().strip());
      } else {
        tooWide = tooWide || !parser.getText().isBlank();
      }
    }
    return new CsvRow(line, cells, tooWide);
  }

  private static Refusal malformed(Words detail) {
    return new Refusal(ProblemKind.MALFORMED_CSV, detail, List.of());
  }
}
