package cn.jiuzhu.service.registry;

import cn.jiuzhu.service.facts.Body;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import cn.jiuzhu.service.storage.AccessLog;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 一户一档: the households on file. */
@Path("/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "households")
class HouseholdResource {
  /** As much as for a determination. */
  private static final int MOST_BYTES = 1 << 20;

  private final Registry registry;
  private final Snapshots snapshots;
  private final HouseholdFiles files;
  private final EntryRows entries;
  private final AccessLog access;
  private final Clock clock;

  HouseholdResource(
      Registry registry,
      Snapshots snapshots,
      HouseholdFiles files,
      EntryRows entries,
      AccessLog access,
      Clock clock) {
    this.registry = registry;
    this.snapshots = snapshots;
    this.files = files;
    this.entries = entries;
    this.access = access;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "households",
      summary = "The files, by their ids, without what is in them")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<FileLine> list(
      @QueryParam("locality") @Parameter(description = "code of a locality") String locality,
      @BeanParam PageRequest page) {
    return Slice.of(
        files.list(locality, page.after().orElse(""), page.limit() + 1),
        page.limit(),
        HouseholdFile::id,
        FileLine::of);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putHousehold",
      summary = "Make a file, or say anew how the household is from a day on",
      description =
          "The household is decided at once, and again whenever its facts, the rules or the day give"
              + " another answer.")
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FileEntry")))
  @APIResponse(responseCode = "200", description = "The file has an entry more")
  @APIResponse(responseCode = "201", description = "There is a file now")
  @APIResponse(responseCode = "400", ref = "Unreadable")
  @APIResponse(responseCode = "404", ref = "UnknownLocality")
  @APIResponse(responseCode = "412", ref = "PreconditionFailed")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "InvalidFacts")
  @APIResponse(responseCode = "428", ref = "PreconditionRequired")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Response put(
      @PathParam("id") String id,
      @BeanParam Preconditions rests,
      InputStream body,
      @Context HttpHeaders headers) {
    HouseholdFile file = registry.replace(id, rests, Body.read(body, headers, MOST_BYTES));
    return answer(file.revision() == 1 ? Response.Status.CREATED : Response.Status.OK, file);
  }

  @POST
  @Path("/{id}/changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeHousehold",
      summary = "Enter what has changed",
      description =
          "`household` and `application` hold only what has changed: as in JSON Merge Patch (RFC"
              + " 7396) what is named is replaced, and null makes it unknown. The `members` are"
              + " matched by `id`: one that is new is added, one with `remove: true` goes. Pointers"
              + " of refused facts lead into the household as it would be.")
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FileChange")))
  @APIResponse(responseCode = "200", description = "The file has an entry more")
  @APIResponse(responseCode = "400", ref = "Unreadable")
  @APIResponse(responseCode = "404", ref = "UnknownHousehold")
  @APIResponse(responseCode = "412", ref = "PreconditionFailed")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "InvalidFacts")
  @APIResponse(responseCode = "428", ref = "PreconditionRequired")
  @APIResponse(responseCode = "503", ref = "NotLoaded")
  public Response change(
      @PathParam("id") String id,
      @BeanParam Preconditions rests,
      InputStream body,
      @Context HttpHeaders headers) {
    return answer(
        Response.Status.OK, registry.change(id, rests, Body.read(body, headers, MOST_BYTES)));
  }

  private static Response answer(Response.Status status, HouseholdFile file) {
    return Response.status(status)
        .entity(FileLine.of(file))
        .header(HttpHeaders.ETAG, Preconditions.tag(file.revision()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "household",
      summary = "A file: what was so on a day, as far as it was known at a moment",
      description = "The reading is put on record.")
  @APIResponse(responseCode = "200", description = "The file; its ETag is that of its last entry")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownHousehold")
  @Transactional
  public Response get(@PathParam("id") String id, @BeanParam WhenQuery when) {
    HouseholdFile file = registry.file(id);
    LocalDate day = when.day(clock);
    Instant moment = when.moment(clock);
    access.note(AccessLog.Subject.HOUSEHOLD, id, "READ");
    KnownFacts known = snapshots.known(List.of(id), day, moment).get(id);
    return Response.ok(FileView.of(file, day, when.knownAt() == null ? null : moment, known))
        .header(HttpHeaders.ETAG, Preconditions.tag(file.revision()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "eraseHousehold",
      summary = "Erase a household: nothing of it can be read again, here or in the log",
      description =
          "The file and its lists go, and its keys are destroyed. The log stays whole: its lines"
              + " prove that decisions were taken, and that the household was erased.")
  @APIResponse(responseCode = "204", description = "It is erased")
  @APIResponse(responseCode = "404", ref = "UnknownHousehold")
  @APIResponse(responseCode = "412", ref = "PreconditionFailed")
  @APIResponse(responseCode = "428", ref = "PreconditionRequired")
  public void erase(@PathParam("id") String id, @BeanParam Preconditions rests) {
    registry.erase(id, rests);
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "householdHistory",
      summary = "The entries of a file, in the order in which they came to be known")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownHousehold")
  public Slice<EntryLine> history(@PathParam("id") String id, @BeanParam PageRequest page) {
    HouseholdFile file = registry.file(id);
    int after = page.afterNumber().orElse(0L).intValue();
    return Slice.of(
        entries.list(file.id(), after, page.limit() + 1),
        page.limit(),
        EntryRow::revision,
        EntryLine::of);
  }
}
