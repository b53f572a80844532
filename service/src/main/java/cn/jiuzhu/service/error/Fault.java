package cn.jiuzhu.service.error;

import cn.jiuzhu.engine.profile.Words;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer into the request body; null where the fault is not in the body
 * @param parameter the path or query parameter; null where the fault is in the body
 * @param code what is wrong
 * @param message the same in words, never repeating a value that was sent
 */
public record Fault(String pointer, String parameter, String code, Words message) {

  /** A fault in the body. */
  public static Fault at(String pointer, String code, Words message) {
    return new Fault(pointer, null, code, message);
  }

  /** The same fault at another place of the body. */
  Fault at(String otherPointer) {
    return new Fault(otherPointer, parameter, code, message);
  }

  /** A fault in a path or query parameter. */
  public static Fault in(String parameter, String code, Words message) {
    return new Fault(null, parameter, code, message);
  }
}
