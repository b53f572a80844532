package cn.jiuzhu.toolkit.impact;

/** How a household's answer can differ. It may differ in several ways at once. */
enum Change {
  /** A member has a category or a programme that was refused before. */
  GAINS,
  /** A member is refused what they had before. */
  LOSES,
  /** Another of the categories that exclude one another, or another grade of the same. */
  TIER,
  /** More money is due, of the amounts that are exact on both sides. */
  AMOUNT_UP,
  /** Less money is due, of the amounts that are exact on both sides. */
  AMOUNT_DOWN,
  /** Something that was decided, or an amount that was exact, is open now. */
  OPENED,
  /** Something that was open is decided now, or an amount exact. */
  SETTLED
}
