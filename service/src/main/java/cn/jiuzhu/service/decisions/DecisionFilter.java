package cn.jiuzhu.service.decisions;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions are asked for. */
record DecisionFilter(
    @QueryParam("household") @Parameter(description = "id of a household") String household,
    @QueryParam("locality") @Parameter(description = "code of a locality") String locality) {}
