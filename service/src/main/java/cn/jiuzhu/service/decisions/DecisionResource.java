package cn.jiuzhu.service.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import cn.jiuzhu.service.parameters.Parameters;
import cn.jiuzhu.service.storage.AccessLog;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided, and whether it would be decided so again. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "decisions")
class DecisionResource {
  private final DecisionLog log;
  private final LogLines lines;
  private final Replay replay;
  private final BatchReplay batch;
  private final Verifier verifier;
  private final AccessLog access;

  DecisionResource(
      DecisionLog log,
      LogLines lines,
      Replay replay,
      BatchReplay batch,
      Verifier verifier,
      AccessLog access) {
    this.log = log;
    this.lines = lines;
    this.replay = replay;
    this.batch = batch;
    this.verifier = verifier;
    this.access = access;
  }

  @GET
  @Operation(
      operationId = "decisions",
      summary = "The log of decisions, newest first, without what was asked and answered")
  @APIResponse(responseCode = "200", description = "Part of the log")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<LogLineView> list(@BeanParam DecisionFilter filter, @BeanParam PageRequest page) {
    List<LogLine> newest =
        lines.newest(filter, page.afterNumber().orElse(Long.MAX_VALUE), page.limit() + 1);
    return Slice.of(newest, page.limit(), LogLine::seq, LogLineView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "decision",
      summary = "One decision, with what was asked and answered; the reading is put on record")
  @APIResponse(responseCode = "200", description = "The decision")
  @APIResponse(responseCode = "404", ref = "UnknownDecision")
  @APIResponse(responseCode = "410", ref = "Erased")
  @Transactional
  public DecisionView get(@PathParam("id") String id) {
    LogLine line = line(id);
    access.note(AccessLog.Subject.DECISION, id, "READ");
    DecisionLog.Recorded recorded = log.recorded(line).orElseThrow(() -> Replay.erased(line));
    return new DecisionView(
        LogLineView.of(line),
        new String(recorded.request(), UTF_8),
        new String(recorded.answer(), UTF_8));
  }

  @POST
  @Path("/{id}/replay")
  @Operation(
      operationId = "replay",
      summary = "Take the decision again, with the facts that it was taken on",
      description =
          "Under its own rules, which are kept, the answer must be the same byte for byte; where it"
              + " is not, `differences` tell where. Under the rules that are loaded now, or that may"
              + " be published next (`jiuzhu.profiles.candidate`), `changes` tell the outcomes that"
              + " would be others and the conditions that turned.")
  @APIResponse(responseCode = "200", description = "What came of it")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownDecision")
  @APIResponse(responseCode = "409", ref = "NoCandidate")
  @APIResponse(responseCode = "410", ref = "Erased")
  @APIResponse(responseCode = "422", ref = "ProfilesRefused")
  public ReplayResult replay(
      @PathParam("id") String id,
      @QueryParam("under")
          @DefaultValue("OWN")
          @Parameter(
              description = "under which rules",
              schema = @Schema(implementation = Replay.Under.class, defaultValue = "OWN"))
          String under) {
    return replay.replay(id, asked(under));
  }

  @POST
  @Path("/replay")
  @Operation(
      operationId = "replayDecisions",
      summary = "Take the decisions of a period again, newest first, part by part",
      description =
          "Each as by `replay`; only those that come out otherwise are listed. Under other rules"
              + " than their own: who would be decided otherwise, and which conditions turned.")
  @APIResponse(responseCode = "200", description = "What came of this part")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "409", ref = "NoCandidate")
  @APIResponse(responseCode = "422", ref = "ProfilesRefused")
  public ReplayedPart replay(
      @BeanParam DecisionFilter filter,
      @QueryParam("under")
          @DefaultValue("OWN")
          @Parameter(
              description = "under which rules",
              schema = @Schema(implementation = Replay.Under.class, defaultValue = "OWN"))
          String under,
      @BeanParam PageRequest page) {
    return batch.replay(filter, asked(under), page);
  }

  @GET
  @Path("/verification")
  @Operation(
      operationId = "verifyDecisions",
      summary = "Look through the whole log for lines that were altered, taken out or moved")
  @APIResponse(responseCode = "200", description = "Whether the log is whole")
  public Verification verify() {
    return verifier.verify();
  }

  private Engine asked(String under) {
    return replay.rules(Parameters.code("under", under, Replay.Under.class));
  }

  private LogLine line(String id) {
    return lines.decision(id).orElseThrow(Replay::unknown);
  }
}
