package cn.jiuzhu.service.error;

import cn.jiuzhu.engine.profile.Words;
import java.util.Locale;

/** Every kind of problem that the service answers with. The names are part of the contract. */
public enum ProblemKind {
  BAD_REQUEST(400, "请求无法处理", "The request cannot be processed"),
  EMPTY_BODY(400, "请求没有内容", "The request has no body"),
  MALFORMED_JSON(400, "请求不是格式正确的 JSON", "The request is not well-formed JSON"),
  MALFORMED_CSV(400, "请求不是格式正确的 CSV", "The request is not well-formed CSV"),
  INVALID_PARAMETER(400, "查询参数有误", "A query parameter is invalid"),
  UNAUTHORIZED(401, "需要口令", "A token is needed"),
  RELOAD_CLOSED(403, "未开放重新载入", "Reloading is not open"),
  NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
  UNKNOWN_LOCALITY(404, "没有这个地区", "There is no such locality"),
  UNKNOWN_DECISION(404, "没有这项决定", "There is no such decision"),
  UNKNOWN_EVENT(404, "没有这个事件", "There is no such event"),
  UNKNOWN_ITEM(404, "清单中没有这一项", "There is no such entry on the list"),
  UNKNOWN_HOUSEHOLD(404, "没有这个家庭的档案", "There is no file of such a household"),
  UNKNOWN_IMPORT(404, "没有这次导入", "There is no such import"),
  METHOD_NOT_ALLOWED(405, "此地址不支持这种请求方法", "This address does not support the method"),
  NOT_ACCEPTABLE(406, "无法以所要求的格式回答", "The answer cannot be given in that format"),
  INVALID_TRANSITION(409, "不能这样流转", "The entry cannot be put into that state"),
  NOTHING_TO_RELOAD(409, "没有可重新载入的规则", "There is nothing to reload"),
  NO_CANDIDATE(409, "没有待发布的规则", "There is no candidate to be published"),
  ERASED(410, "资料已清除", "The data have been erased"),
  EXPIRED(410, "资料已过保存期限", "The data are not kept any more"),
  PRECONDITION_FAILED(412, "档案已被他人更改", "The file has been changed by somebody else"),
  BODY_TOO_LARGE(413, "请求内容过大", "The request body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "不支持这种内容类型", "The content type is not supported"),
  INVALID_FACTS(422, "事实有误", "The facts are invalid"),
  INVALID_COLUMNS(422, "列名有误", "The columns are invalid"),
  NOTICE_REFUSED(422, "不能出具这种告知书", "No such notice can be made"),
  UNKNOWN_VERSION(422, "没有这个规则版本", "There is no such version of the rules"),
  BEFORE_FIRST_VERSION(422, "该日期的规则尚未收录", "The rules of that day are not encoded"),
  PROFILES_REFUSED(422, "规则有误，未予采用", "The profiles hold mistakes and were refused"),
  PRECONDITION_REQUIRED(428, "须注明所依据的版本", "The version that is changed must be named"),
  INTERNAL_ERROR(500, "内部错误", "Internal error"),
  PROFILES_NOT_LOADED(503, "规则尚未载入", "The rules are not loaded");

  private final int status;
  private final String zh;
  private final String en;

  ProblemKind(int status, String zh, String en) {
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  Words title() {
    return new Words(zh, en);
  }

  /** Identifies the kind, as RFC 9457 asks: {@code /problems/invalid-facts}. */
  String type() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a status set by the framework stands for. */
  static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
