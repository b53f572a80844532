package cn.jiuzhu.engine.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads facts strictly. An unknown name, a value of the wrong kind or two facts that cannot both be
 * true are refused, never passed over: a fact that is silently dropped would decide a household's
 * case as if it were unknown.
 *
 * <p>Every method finds all errors of a document at once and throws {@link InvalidFacts} with them.
 * The tree may come from JSON, YAML or a table; numbers are taken by their decimal value.
 */
public final class FactReader {
  private static final RecordType REQUEST = RecordType.of(DeterminationRequest.class);
  private static final RecordType HOUSEHOLD = RecordType.of(Household.class);
  private static final RecordType FILE_ENTRY = RecordType.of(FileEntry.class);
  private static final RecordType OCCASION = RecordType.of(Occasion.class);

  private FactReader() {}

  /**
   * Reads a request for a determination.
   *
   * @param today the as-of date where the request states none
   * @throws InvalidFacts if anything in the request is refused
   */
  public static ReadRequest read(JsonNode tree, LocalDate today) {
    JsonNode stated = tree.get("asOf");
    ReadContext context = new ReadContext(stated == null ? today : day(stated));
    DeterminationRequest request =
        (DeterminationRequest) REQUEST.readNonNull(tree, Pointer.ROOT, context);
    refuseErrors(context, tree);
    return stated == null
        ? new ReadRequest(request.withAsOf(today), true)
        : new ReadRequest(request, false);
  }

  /**
   * Reads a household alone, as a household file holds it.
   *
   * @param asOf the day after which no fact may lie
   * @throws InvalidFacts if anything in the household is refused
   */
  public static Household readHousehold(JsonNode tree, LocalDate asOf) {
    ReadContext context = new ReadContext(asOf);
    Household household = (Household) HOUSEHOLD.readNonNull(tree, Pointer.ROOT, context);
    refuseErrors(context, tree);
    return household;
  }

  /**
   * Reads a household as it goes on file. No fact may lie after the day from which it holds, and
   * that day not after today.
   *
   * @throws InvalidFacts if anything in the entry is refused
   */
  public static FileEntry readFileEntry(JsonNode tree, LocalDate today) {
    ReadContext context = new ReadContext(first(tree, today));
    FileEntry entry = (FileEntry) FILE_ENTRY.readNonNull(tree, Pointer.ROOT, context);
    refuseErrors(context, tree);
    return entry;
  }

  /**
   * Reads how a change of a household's file came about.
   *
   * @throws InvalidFacts if anything in it is refused
   */
  public static Occasion readOccasion(JsonNode tree, LocalDate today) {
    ReadContext context = new ReadContext(today);
    Occasion occasion = (Occasion) OCCASION.readNonNull(tree, Pointer.ROOT, context);
    refuseErrors(context, tree);
    return occasion;
  }

  private static LocalDate first(JsonNode tree, LocalDate today) {
    JsonNode stated = tree.get("from");
    LocalDate from = stated == null ? null : day(stated);
    return from == null || from.isAfter(today) ? today : from;
  }

  /**
   * Reads a request for a determination from JSON text.
   *
   * @throws InvalidFacts if the text is not strict JSON or anything in the request is refused
   */
  public static ReadRequest readJson(byte[] json, LocalDate today) {
    return read(parseJson(json), today);
  }

  /**
   * Reads a request for a determination from JSON text. The stream is not closed.
   *
   * @throws InvalidFacts if the text is not strict JSON or anything in the request is refused
   * @throws IOException if the stream cannot be read
   */
  public static ReadRequest readJson(InputStream json, LocalDate today) throws IOException {
    return readJson(json.readAllBytes(), today);
  }

  /**
   * Reads the figures of a request's {@code standards} alone, by the standard's key. Which keys
   * there are is for the locality's rules to say.
   *
   * @throws InvalidFacts if it is no object, or a figure is neither a number nor an object of them
   */
  public static Map<String, SuppliedStandard> readStandards(JsonNode tree) {
    ReadContext context = new ReadContext(null);
    Map<String, SuppliedStandard> standards = new TreeMap<>();
    if (new NamedType(new StandardType()).readNonNull(tree, Pointer.ROOT, context)
        instanceof Map<?, ?> read) {
      read.forEach((key, figure) -> standards.put((String) key, (SuppliedStandard) figure));
    }
    refuseErrors(context, tree);
    return standards;
  }

  /**
   * Parses JSON text under the same limits, for documents that hold facts among other things.
   *
   * @throws InvalidFacts if the text is not JSON, repeats a name or goes beyond a limit
   */
  public static JsonNode parseJson(byte[] json) {
    return StrictJson.parse(json);
  }

  private static LocalDate day(JsonNode stated) {
    return stated.isTextual() ? DateType.parse(stated.textValue()) : null;
  }

  private static void refuseErrors(ReadContext context, JsonNode tree) {
    if (!context.errors.isEmpty()) {
      throw new InvalidFacts(context.errors.listed(tree));
    }
  }
}
