package cn.jiuzhu.engine.facts;

/** What must hold between the fields of one record, beyond the order of its days. */
interface RecordCheck {
  /**
   * Reports what does not hold. A field that was refused is null here, like one that is absent.
   *
   * @param record the record as read
   */
  void check(Object record, Pointer at, ReadContext context);
}
