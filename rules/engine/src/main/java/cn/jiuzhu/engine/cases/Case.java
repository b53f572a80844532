package cn.jiuzhu.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One regression case.
 *
 * @param name a sentence, unique in the layer
 * @param why what it guards against; null if not said
 * @param clauses the clauses that it shows, at least one
 * @param layer the layer whose folder it stands in
 * @param locality the locality that it asks
 * @param asOf the day that it asks for, also the today of the request
 * @param readings other choices than the profile's, by name of the option; mostly none
 * @param request the request as it would be sent to the service, with {@code explain: FULL}
 * @param expectation the answer expected
 * @param file path from the root of the profiles
 * @param line where the case begins
 */
public record Case(
    String name,
    String why,
    List<String> clauses,
    String layer,
    String locality,
    LocalDate asOf,
    Map<String, String> readings,
    JsonNode request,
    Expectation expectation,
    String file,
    int line) {}
