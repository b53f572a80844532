package cn.jiuzhu.service.error;

import cn.jiuzhu.service.language.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type identifies the kind of problem, relative to the service's root
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail this problem in words
 * @param code the kind as a code
 * @param id of an internal error, the id under which it stands in the log
 * @param errors what is wrong, each by itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    ProblemKind code,
    String id,
    List<Error> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  /** One fault in the language of the answer; see {@link Fault}. */
  @SuppressWarnings("JavaLangClash") // the contract's own word
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Error(String pointer, String parameter, String code, String message) {}

  static Problem of(Refusal refusal, Language language) {
    List<Error> errors =
        refusal.faults().stream()
            .map(
                fault ->
                    new Error(
                        fault.pointer(),
                        fault.parameter(),
                        fault.code(),
                        language.of(fault.message())))
            .toList();
    return of(refusal.kind(), language, language.of(refusal.detail()), null, errors);
  }

  /** A problem about which there is no more to say than its kind. */
  static Problem of(ProblemKind kind, Language language) {
    return of(kind, language, null, null, List.of());
  }

  static Problem internal(String id, Language language) {
    return of(ProblemKind.INTERNAL_ERROR, language, null, id, List.of());
  }

  private static Problem of(
      ProblemKind kind, Language language, String detail, String id, List<Error> errors) {
    return new Problem(
        kind.type(), language.of(kind.title()), kind.status(), detail, kind, id, errors);
  }
}
