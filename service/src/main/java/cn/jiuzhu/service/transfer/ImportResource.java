package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.facts.Body;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many household files at once, in. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "transfer")
class ImportResource {
  private final Uploads uploads;
  private final Imports imports;
  private final ImportJobs jobs;
  private final ImportErrors errors;
  private final ImportWatch watch;
  private final ImportsConfig config;

  ImportResource(
      Uploads uploads,
      Imports imports,
      ImportJobs jobs,
      ImportErrors errors,
      ImportWatch watch,
      ImportsConfig config) {
    this.uploads = uploads;
    this.imports = imports;
    this.jobs = jobs;
    this.errors = errors;
    this.watch = watch;
    this.config = config;
  }

  @POST
  @Consumes({Format.NDJSON_TYPE, Format.CSV_TYPE})
  @Operation(
      operationId = "import",
      summary = "Send many households at once",
      description =
          "In NDJSON each line is a FileEntry, as for one household, with `household.id`. In CSV"
              + " (UTF-8) each row is a member: the columns are named by the paths of the facts, such"
              + " as `household.id`, `from`, `member.id` or `member.incomes.0.amount`; rows of one"
              + " household follow one another, and need repeat nothing but may; an empty cell is"
              + " unknown, and `[]` in the column of a list says that there is none. Each household"
              + " is taken in as if it had been sent alone, whatever is on file; one that says what"
              + " is on file already changes nothing. A line that is refused is refused alone.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(ref = "FileEntry")),
        @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "202",
      description = "All of it is there and will be worked off; `Location` will tell how far it is",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "400", ref = "UnreadableUpload")
  @APIResponse(responseCode = "413", ref = "TooLarge")
  @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
  @APIResponse(responseCode = "422", ref = "InvalidColumns")
  public Response send(InputStream body, @Context HttpHeaders headers) {
    InputStream limited = Body.limited(body, headers, config.maxSize().asLongValue());
    long id = uploads.receive(Format.of(headers.getMediaType()), limited);
    Response response =
        Response.accepted(ImportView.of(imports.job(id)))
            .header(HttpHeaders.LOCATION, "/api/v1/imports/" + id)
            .build();
    watch.wake();
    return response;
  }

  @GET
  @Operation(operationId = "imports", summary = "The imports, newest first")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Slice<ImportView> list(@BeanParam PageRequest page) {
    return Slice.of(
        jobs.newest(page.afterNumber().orElse(Long.MAX_VALUE), page.limit() + 1),
        page.limit(),
        ImportJob::id,
        ImportView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "importProgress", summary = "How far an import has come")
  @APIResponse(responseCode = "200", description = "The import")
  @APIResponse(responseCode = "404", ref = "UnknownImport")
  public ImportView get(@PathParam("id") long id) {
    return ImportView.of(imports.job(id));
  }

  @GET
  @Path("/{id}/errors")
  @Operation(
      operationId = "importErrors",
      summary = "Which lines of an import were refused, and why",
      description = "While it is running, too; with the last cursor one can ask on.")
  @APIResponse(responseCode = "200", description = "Part of the list")
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  @APIResponse(responseCode = "404", ref = "UnknownImport")
  @Transactional
  public Slice<ImportErrorView> errors(
      @PathParam("id") long id,
      @BeanParam PageRequest page,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @DefaultValue(Language.DEFAULT)
          @Parameter(ref = "AcceptLanguage")
          Language language) {
    ImportJob job = imports.job(id);
    return Slice.of(
        errors.list(id, page.afterNumber().orElse(0L), page.limit() + 1),
        page.limit(),
        ImportError::number,
        error -> ImportErrorView.of(error, errors.opened(job, error), language));
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "cancelImport",
      summary = "Call an import off",
      description =
          "What is not done yet is removed; what is done stays. An import that has ended stays as it"
              + " is.")
  @APIResponse(responseCode = "200", description = "How far it had come")
  @APIResponse(responseCode = "404", ref = "UnknownImport")
  public ImportView cancel(@PathParam("id") long id) {
    return ImportView.of(imports.cancel(id));
  }
}
