package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which clauses are asked for; a filter that is left out accepts all. */
record ClauseFilter(
    @QueryParam("status")
        @Parameter(description = "RULE, RECORDED, NARRATIVE or PLANNED, in either case")
        String statusText,
    @QueryParam("kind") @Parameter(description = "kind in the clause inventory, e.g. CAT")
        String kind,
    @QueryParam("layer") @Parameter(description = "the layer that registers it") String layer) {

  boolean accepts(Clause clause) {
    return (statusText == null || clause.status() == status())
        && (kind == null || clause.kind().equals(kind))
        && (layer == null || clause.layer().equals(layer));
  }

  private Clause.Status status() {
    try {
      return Clause.Status.valueOf(statusText.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      String known =
          Arrays.stream(Clause.Status.values()).map(Enum::name).collect(Collectors.joining(", "));
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          "status",
          new Words("应为其中之一：" + known, "Must be one of " + known));
    }
  }
}
