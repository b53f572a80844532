package cn.jiuzhu.service.transfer;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.language.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line was refused. */
@Schema(name = "ImportError")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportErrorView(
    @Schema(description = "of what was sent, from 1") long line,
    @Schema(description = "JSON Pointer (RFC 6901) into the household's entry") String pointer,
    @Schema(description = "what is wrong") String code,
    @Schema(description = "what is wrong and what to do about it") String message) {

  static ImportErrorView of(ImportError error, ImportError.Content content, Language language) {
    return new ImportErrorView(
        error.line(),
        content.pointer(),
        error.code(),
        language.of(new Words(content.zh(), content.en())));
  }
}
