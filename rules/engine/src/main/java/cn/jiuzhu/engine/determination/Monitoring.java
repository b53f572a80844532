package cn.jiuzhu.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What is watched afterwards. Being monitored is not being entitled.
 *
 * @param included whether the household is within the monitored population; null where unknown
 * @param priority whether it is in the set that the policy watches first; null where unknown
 * @param reasons why it is included
 * @param alerts indicators that fired
 * @param tasks what somebody has to do
 * @param referrals who else is told
 * @param reviews when the recognition is checked again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Monitoring(
    Boolean included,
    Boolean priority,
    List<Reason> reasons,
    List<Alert> alerts,
    List<Task> tasks,
    List<Referral> referrals,
    List<Review> reviews) {

  /** Why a household is monitored. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Reason(String code, List<String> persons, List<String> clauses) {}

  /** An indicator that fired; codes as in the REST contract. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Alert(
      String code,
      String path,
      String situation,
      String indicator,
      Object actual,
      Object limit,
      List<String> persons,
      List<String> clauses) {}

  /** What somebody has to do, by when, how often; codes as in the REST contract. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Task(
      String kind,
      String department,
      List<String> persons,
      LocalDate due,
      String every,
      String after,
      List<String> clauses) {}

  /** A department that is told of a need; codes as in the REST contract. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Referral(
      String department,
      String role,
      Integer order,
      String need,
      String programme,
      List<String> persons,
      Boolean feedbackRequired,
      List<String> clauses) {}

  /** When a recognition is checked again; {@code from} is the day the interval starts. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Review(
      String kind, LocalDate from, LocalDate due, String every, List<String> clauses) {}
}
