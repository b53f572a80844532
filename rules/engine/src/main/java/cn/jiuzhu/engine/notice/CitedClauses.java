package cn.jiuzhu.engine.notice;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Results;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What a template says of a clause that it names itself: {@code {clause:cite('NAT-IM-65')}}. The
 * words come from the register, so that a letter quotes the policy and nobody's memory of it.
 */
final class CitedClauses implements NamespaceResolver {
  static final String NAMESPACE = "clause";
  static final List<String> FUNCTIONS = List.of("cite", "phrase", "inForce");

  /** Attributes of a template that is being filled in. */
  static final String BASIS = "basis";

  static final String DAY = "day";

  @Override
  public String getNamespace() {
    return NAMESPACE;
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    if (context.getParams().size() != 1) {
      return Results.notFound(context);
    }
    Basis basis = (Basis) context.getAttribute(BASIS);
    LocalDate day = (LocalDate) context.getAttribute(DAY);
    return context
        .evaluate(context.getParams().get(0))
        .thenApply(
            id ->
                switch (context.getName()) {
                  case "cite" -> basis.cite((String) id);
                  case "phrase" -> basis.phrase((String) id);
                  case "inForce" -> basis.inForce((String) id, day);
                  default -> Results.NotFound.from(context);
                });
  }
}
