package cn.jiuzhu.service.transfer;

import java.io.IOException;

/** Households in a row, read one by one. */
interface HouseholdSource {
  /**
   * The next household; null after the last.
   *
   * @throws cn.jiuzhu.service.error.Refusal if nothing from here on can be read
   */
  SentHousehold next() throws IOException;
}
