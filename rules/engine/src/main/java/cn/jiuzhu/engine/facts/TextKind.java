package cn.jiuzhu.engine.facts;

import java.util.regex.Pattern;

/** Forms of text, each with its longest length and what it may contain. */
enum TextKind {
  /** An identifier. */
  ID(64, "[A-Za-z0-9._:-]+", FactErrorCode.INVALID_ID),
  /** The id of a member of the household. */
  MEMBER(64, "[A-Za-z0-9._:-]+", FactErrorCode.INVALID_ID),
  /** A county's code, GB/T 2260. */
  COUNTY(6, "[0-9]{6}", FactErrorCode.INVALID_COUNTY),
  /** A code that a locality or a rule file defines. */
  CODE(64, "[A-Z0-9][A-Z0-9_]*", FactErrorCode.INVALID_CODE),
  /** Words: not blank, no control characters, no half of a surrogate pair. */
  FREE(
      200,
      Patterns.BLANK + "*" + Patterns.VISIBLE + Patterns.PRINTABLE + "*",
      FactErrorCode.INVALID_TEXT);

  final int maxLength;
  final Pattern pattern;

  /** The error where the text does not match the pattern. */
  final FactErrorCode invalid;

  TextKind(int maxLength, String pattern, FactErrorCode invalid) {
    this.maxLength = maxLength;
    this.pattern = Pattern.compile(pattern);
    this.invalid = invalid;
  }

  /** Character classes in the syntax that Java and JSON Schema share; no blank is visible. */
  private static final class Patterns {
    static final String BLANK = "[\\u0020\\u00a0\\u3000]";
    static final String PRINTABLE = "[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]";
    static final String VISIBLE = "[^\\u0000-\\u0020\\u007f-\\u00a0\\u3000\\ud800-\\udfff]";

    private Patterns() {}
  }
}
