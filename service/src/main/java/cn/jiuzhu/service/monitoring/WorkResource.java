package cn.jiuzhu.service.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.facts.Body;
import cn.jiuzhu.service.facts.RefusedFacts;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import cn.jiuzhu.service.storage.AccessLog;
import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of what somebody has to see to. */
@Path("/{list: alerts|referrals|reviews|deadlines|tasks}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "monitoring")
class WorkResource {
  /** A feedback of 2000 characters needs a tenth of it. */
  private static final int MOST_BYTES = 1 << 16;

  private final WorkItems items;
  private final WorkSteps steps;
  private final Moves moves;
  private final Vault vault;
  private final AccessLog access;

  WorkResource(WorkItems items, WorkSteps steps, Moves moves, Vault vault, AccessLog access) {
    this.items = items;
    this.steps = steps;
    this.moves = moves;
    this.vault = vault;
    this.access = access;
  }

  @GET
  @Operation(
      operationId = "workItems",
      summary = "A list of what came of monitoring: alerts, referrals, reviews, deadlines or tasks")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<WorkLine> list(
      @PathParam("list") String list,
      @BeanParam WorkFilter filter,
      @QueryParam("sort")
          @Parameter(
              description = "`created` (default), or `due`, which leaves out what has no day")
          String sort,
      @BeanParam PageRequest page) {
    WorkSort order = WorkSort.of(sort, page);
    return Slice.of(
        items.list(kind(list), filter, order, page.limit() + 1),
        page.limit(),
        order::key,
        WorkLine::of);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "workItem",
      summary = "An entry, as the answer has it, and what has been done about it",
      description = "The reading is put on record.")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "404", ref = "UnknownItem")
  @APIResponse(responseCode = "410", ref = "Erased")
  @Transactional
  public WorkView get(@PathParam("list") String list, @PathParam("id") long id) {
    WorkKind kind = kind(list);
    WorkItem item =
        items
            .findByIdOptional(id)
            .filter(one -> one.kind() == kind)
            .orElseThrow(() -> Moves.unknown(kind));
    access.note(AccessLog.Subject.HOUSEHOLD, item.household(), "READ_" + item.kind());
    Vault.Key key = vault.existing(item.household()).orElseThrow(WorkResource::erased);
    return new WorkView(
        WorkLine.of(item),
        new String(key.open(item.place(), item.content()), UTF_8),
        steps.of(item).stream()
            .map(step -> WorkView.Step.of(step, steps.opened(step, key)))
            .toList());
  }

  @POST
  @Path("/{id}/transitions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "moveWorkItem",
      summary = "Say what was done about an entry",
      description =
          "An entry goes forwards only: OPEN, ACKNOWLEDGED, VERIFIED, HANDED_OVER, CLOSED; steps may"
              + " be passed over. A referral is closed by the department's feedback alone; a deadline"
              + " by the facts alone; anything else that nobody has verified with a reason.")
  @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Move.class)))
  @APIResponse(responseCode = "200", description = "The entry in its new state")
  @APIResponse(responseCode = "400", ref = "Unreadable")
  @APIResponse(responseCode = "404", ref = "UnknownItem")
  @APIResponse(responseCode = "409", ref = "InvalidTransition")
  @APIResponse(responseCode = "422", ref = "InvalidFacts")
  public WorkLine move(
      @PathParam("list") String list,
      @PathParam("id") long id,
      InputStream body,
      @Context HttpHeaders headers) {
    byte[] sent = Body.read(body, headers, MOST_BYTES);
    if (sent.length == 0) {
      throw new Refusal(
          ProblemKind.EMPTY_BODY,
          new Words("请写明 to 与 by", "Send the state (to) and who puts it so (by)"),
          List.of());
    }
    return WorkLine.of(moves.move(kind(list), id, Move.read(parsed(sent))));
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return FactReader.parseJson(body);
    } catch (InvalidFacts malformed) {
      throw RefusedFacts.of(malformed);
    }
  }

  private static WorkKind kind(String list) {
    return WorkKind.of(list).get(0);
  }

  private static Refusal erased() {
    return new Refusal(
        ProblemKind.ERASED,
        new Words("该家庭的资料已依规清除", "The household's data have been erased"),
        List.of());
  }
}
