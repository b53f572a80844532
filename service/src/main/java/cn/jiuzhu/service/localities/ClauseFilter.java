package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.service.parameters.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
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
    return Parameters.code("status", statusText.toUpperCase(Locale.ROOT), Clause.Status.class);
  }
}
