package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.registry.WhenQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many household files at once, out. */
@Path("/exports/households")
@Tag(ref = "transfer")
class ExportResource {
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.valueOf(Format.NDJSON_TYPE), MediaType.valueOf(Format.CSV_TYPE))
          .build();

  private final Exports exports;
  private final Clock clock;

  ExportResource(Exports exports, Clock clock) {
    this.exports = exports;
    this.clock = clock;
  }

  @GET
  @Produces({Format.NDJSON_TYPE, Format.CSV_TYPE + ";qs=0.5"})
  @Operation(
      operationId = "exportHouseholds",
      summary = "All households as they were on a day, each a line that an import takes back",
      description =
          "In the order of their ids. `from` of a line is the day since when it was so; what was"
              + " before is not passed on. Whatever breaks off goes on with `after`. As CSV, the"
              + " columns are those that these households need. The reading of each household is"
              + " put on record.")
  @APIResponse(
      responseCode = "200",
      description = "The households; none of whom nothing is known of that day",
      content = {
        @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(ref = "FileEntry")),
        @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "400", ref = "InvalidParameter")
  public Response households(
      @QueryParam("locality") @Parameter(description = "code of a locality") String locality,
      @QueryParam("after")
          @DefaultValue("")
          @Parameter(description = "only households behind that id, such as the last one received")
          String after,
      @BeanParam WhenQuery when,
      @Context Request request)
      throws IOException {
    Exports.Wanted wanted =
        new Exports.Wanted(locality, after, when.day(clock), when.moment(clock));
    MediaType type = request.selectVariant(FORMATS).getMediaType();
    if (Format.of(type) == Format.NDJSON) {
      StreamingOutput lines = out -> exports.writeNdjson(wanted, out);
      return Response.ok(lines, type).build();
    }
    CsvLayout layout = exports.layout(wanted); // whatever is wrong is told before the first byte
    StreamingOutput rows = out -> exports.writeCsv(wanted, layout, out);
    return Response.ok(rows, type.withCharset("utf-8")).build();
  }
}
