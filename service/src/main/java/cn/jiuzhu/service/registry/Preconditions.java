package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a change rests on (RFC 9110, section 13): nobody overwrites what he has not seen. */
record Preconditions(
    @HeaderParam(HttpHeaders.IF_MATCH)
        @Parameter(description = "the `ETag` of the file that is changed; needed once there is one")
        String ifMatch,
    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
        @Parameter(description = "`*`: only if there is no file yet")
        String ifNoneMatch) {
  private static final String ANY = "*";

  /** The entity tag of a revision. */
  static String tag(int revision) {
    return "\"" + revision + "\"";
  }

  /**
   * @param file the file as it is; null if there is none
   * @throws Refusal if the change rests on another state of the file, or does not say on which
   */
  void check(HouseholdFile file) {
    if (file == null) {
      if (ifMatch != null) {
        throw changed(new Words("没有这个家庭的档案", "There is no file"));
      }
    } else if (ANY.equals(ifNoneMatch)) {
      throw changed(new Words("已有档案", "There is a file already"));
    } else if (ifMatch == null) {
      throw new Refusal(
          ProblemKind.PRECONDITION_REQUIRED,
          new Words("已有档案，请以 If-Match 注明其 ETag", "There is a file; send its ETag as If-Match"),
          List.of());
    } else if (!ifMatch.equals(ANY) && !ifMatch.equals(tag(file.revision()))) {
      throw changed(
          new Words(
              "档案现为 " + tag(file.revision()) + "，请重新读取后再改",
              "The file is at " + tag(file.revision()) + " by now; read it again"));
    }
  }

  private static Refusal changed(Words detail) {
    return new Refusal(ProblemKind.PRECONDITION_FAILED, detail, List.of());
  }
}
