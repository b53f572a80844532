package cn.jiuzhu.service.localities;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which rules are asked for.
 *
 * @param asOf a day as {@code yyyy-mm-dd}; null for today
 * @param version of the locality's own layer; null for the one in force on the day
 */
record Moment(
    @QueryParam("asOf")
        @Parameter(
            description = "day as yyyy-MM-dd; left out: today in Asia/Shanghai",
            schema = @Schema(format = "date"))
        String asOf,
    @QueryParam("version")
        @Parameter(
            description = "version of the locality's layer; left out: the one in force on the day")
        String version) {}
