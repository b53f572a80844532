package cn.jiuzhu.engine.facts;

/** What is wrong with a fact. The names are part of the REST contract. */
public enum FactErrorCode {
  /**
   * The document is not JSON, repeats a name within one object, or goes beyond a technical limit.
   */
  MALFORMED_JSON,
  /** No fact has this name. */
  UNKNOWN_FIELD,
  /** A fact without which nothing can be decided is absent. */
  MISSING_FIELD,
  /** The fact is null. A fact that is unknown is left out. */
  NULL_VALUE,
  /** The fact is of another JSON type than its meaning needs. */
  WRONG_TYPE,
  /** The code is not one of those allowed. */
  UNKNOWN_CODE,
  /** The text is not a code (upper-case letters, digits, underscores). */
  INVALID_CODE,
  /** The text is not an identifier. */
  INVALID_ID,
  /** The text is not a county code. */
  INVALID_COUNTY,
  /** The text is blank or has control characters. */
  INVALID_TEXT,
  /** The text is too long. */
  TEXT_TOO_LONG,
  /** Not a day of the calendar written as yyyy-MM-dd. */
  INVALID_DATE,
  /** The day lies after the as-of date. */
  FUTURE_DATE,
  /** The day lies before another that must come first. */
  DATE_ORDER,
  /** The amount is below zero. */
  NEGATIVE_AMOUNT,
  /** The amount is finer than its unit allows. */
  TOO_MANY_DECIMALS,
  /** The number or the day is outside its range. */
  OUT_OF_RANGE,
  /** The household has no members. */
  EMPTY_HOUSEHOLD,
  /** The household has too many members. */
  TOO_MANY_MEMBERS,
  /** The list of persons is empty; where everyone is meant it is left out. */
  NO_PERSONS,
  /** The list is too long. */
  TOO_MANY_ITEMS,
  /** Two members have one id. */
  DUPLICATE_ID,
  /** A list of codes or ids names one twice. */
  DUPLICATE_VALUE,
  /** Two members are the head of the household. */
  TWO_HEADS,
  /** No member has this id. */
  UNKNOWN_MEMBER,
  /** Two facts cannot both be true; each of them is reported. */
  CONTRADICTION,
  /** There are more errors than are listed. */
  TOO_MANY_ERRORS
}
