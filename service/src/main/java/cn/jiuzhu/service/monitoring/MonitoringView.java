package cn.jiuzhu.service.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the households on file stand where the loaded policy and the day put them. */
@Schema(name = "Monitoring")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitoringView(
    @Schema(description = "digest of the rules that are loaded") String policy,
    @Schema(description = "households on file that are looked after") long households,
    @Schema(description = "those of them last looked at under other rules; a pass looks at them")
        long behind,
    @Schema(description = "those whose last answer does not hold today; a pass looks at them")
        long due,
    @Schema(description = "the pass under way; left out if none is") PassView running,
    @Schema(description = "the last pass over a new policy since the start; left out if none was")
        PassView lastPolicyPass,
    @Schema(description = "the last pass over a new day since the start; left out if none was")
        PassView lastDailyPass) {}
