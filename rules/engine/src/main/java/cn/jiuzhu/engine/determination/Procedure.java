package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How the case in hand is decided.
 *
 * @param programme what was applied for
 * @param decidedBy TOWNSHIP or COUNTY
 * @param follows the programme whose procedure applies
 * @param steps the steps in order
 * @param publicity the public notice, where one is held
 * @param clauses the clauses behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Procedure(
    String programme,
    String decidedBy,
    String follows,
    List<Step> steps,
    Publicity publicity,
    List<String> clauses) {

  /** One step and whether it is required. */
  public record Step(String code, boolean required, List<String> clauses) {}

  /** A public notice: how long ({@code bound} EXACTLY or AT_MOST {@code days}) and where. */
  public record Publicity(int days, String bound, List<String> channels) {}
}
