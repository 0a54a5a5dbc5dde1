package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the convention, an axis or an objective stood on two days. */
record ComparedGroupResponse(
    @Schema(description = "What it is.") GroupKind level,
    @Schema(description = "Its code.", maxLength = 60, examples = "PARENTALITE") String code,
    @Schema(description = "Its name, for people.", maxLength = 2000) String label,
    @Schema(description = "On the first day; absent if it did not apply yet.") GroupResponse first,
    @Schema(description = "On the second day; absent if it did not apply yet.")
        GroupResponse second,
    @Schema(
            description = "How many points its achievement has moved; absent with a reason.",
            examples = "12.50")
        BigDecimal achievementDifference,
    @Schema(description = "Why there is no difference.") Reason reason) {

  enum GroupKind {
    CONVENTION,
    AXIS,
    OBJECTIVE
  }

  static ComparedGroupResponse of(
      GroupKind level, String code, String label, GroupScore first, GroupScore second) {
    Reason reason = reason(first) == null ? reason(second) : reason(first);
    return new ComparedGroupResponse(
        level,
        code,
        label,
        first == null ? null : GroupResponse.of(first),
        second == null ? null : GroupResponse.of(second),
        reason == null ? Rounding.percentage(second.bounded().minus(first.bounded())) : null,
        reason);
  }

  private static Reason reason(GroupScore score) {
    return score == null ? Reason.NOT_IN_FORCE : score.reason();
  }
}
