package cn.jiuzhu.engine.facts;

import java.util.regex.Pattern;

/** Forms of text, each with its longest length and what it may contain. */
enum TextKind {
  /** An identifier. */
  ID(64, "[A-Za-z0-9._:-]+", FactErrorCode.INVALID_ID),
  /** The id of a member of the household. */
  MEMBER(64, "[A-Za-z0-9._:-]+", FactErrorCode.INVALID_ID),
  /** A county's code, GB/T 2260. */
  COUNTY(64, "[0-9]{6}", FactErrorCode.INVALID_COUNTY),
  /** A code that a locality or a rule file defines. */
  CODE(64, "[A-Z0-9][A-Z0-9_]*", FactErrorCode.INVALID_CODE),
  /** Words: not blank, no control characters, no broken surrogates. */
  FREE(200, "[^\\p{Cc}\\p{Cs}]*[^\\p{Cc}\\p{Cs}\\s][^\\p{Cc}\\p{Cs}]*", FactErrorCode.INVALID_TEXT);

  final int maxLength;
  final Pattern pattern;
  final FactErrorCode invalid;

  TextKind(int maxLength, String pattern, FactErrorCode invalid) {
    this.maxLength = maxLength;
    this.pattern = Pattern.compile(pattern);
    this.invalid = invalid;
  }
}
