package cn.jiuzhu.service.error;

/** What a log may know of a failure. */
final class Traces {
  private Traces() {}

  /** Where it happened and through what; messages are left out, for they may repeat a fact. */
  static String withoutMessages(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause()) {
      trace.append(depth == 0 ? "" : "\nCaused by: ").append(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        trace.append("\n\tat ").append(frame);
      }
      depth++;
    }
    return trace.toString();
  }
}
