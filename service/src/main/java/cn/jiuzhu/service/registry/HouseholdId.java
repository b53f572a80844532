package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import java.util.regex.Pattern;

/** A household's id in an address. */
final class HouseholdId {
  // As the vocabulary has it for household.id.
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private HouseholdId() {}

  /**
   * @throws Refusal if it is no id
   */
  static void require(String id) {
    if (!FORM.matcher(id).matches()) {
      throw Refusal.in(
          ProblemKind.INVALID_PARAMETER,
          "id",
          new Words("应为 1 至 64 个字母、数字或 . _ : -", "Must be 1 to 64 letters, digits or . _ : -"));
    }
  }
}
