package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.profile.TableForm;
import java.util.Set;

/** The names that the engine itself looks up in a profile; all others are for rules to ask for. */
public final class ReadByEngine {
  /** Options that every answer asks for. */
  public static final Set<String> OPTIONS_ALWAYS =
      Set.of("amount-rounding", "counted-when-alone", "not-counted-as-member");

  /** Options that it asks for where there is need, or where a locality has them. */
  public static final Set<String> OPTIONS_SOMETIMES =
      Set.of(
          "income-look-back-months",
          "publicity-bound",
          "publicity-channels",
          "steps-on-objection",
          "unified-standards",
          "unified-standards-from");

  /** Standards; all others are named by rules. */
  public static final Set<String> STANDARDS = Set.of("warningBand");

  /** Tables; those of disabilities are named by rules. */
  public static final Set<String> TABLES = TableForm.names();

  private ReadByEngine() {}
}
