package cn.jiuzhu.service;

/** Requests about households in the invented county of the tests. */
public final class Households {
  private Households() {}

  /**
   * Two people who live in town on one wage.
   *
   * @param asOf the day
   * @param wage yuan a month, as JSON
   */
  public static String couple(String asOf, String wage) {
    return """
    {"locality": "testland", "asOf": "%s", "household": {"id": "H-1", "area": "URBAN", "members": [
      {"id": "P1", "relation": "HEAD", "incomes": [{"kind": "WAGE", "amount": %s, "per": "MONTH"}], "expenses": []},
      {"id": "P2", "relation": "SPOUSE", "incomes": [], "expenses": []}]}}
    """
        .formatted(asOf, wage);
  }
}
