package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Compared;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of two figures that are compared. */
record ComparedFigureResponse(
    @JsonUnwrapped FigureResponse figure,
    @Schema(
            description =
                "Whether all that was owed towards it has come; what is not complete is shown and not"
                    + " compared.")
        boolean complete,
    @Schema(description = "How many measurements it is made of.", examples = "4") int measurements,
    @Schema(description = "The newest revision among them; absent without any.", examples = "7")
        Long newestRevision,
    @Schema(description = "The achievement on that day; only of DATES.")
        AchievementResponse standing) {

  static ComparedFigureResponse of(Compared.Side side, IndicatorScore score, int decimals) {
    return new ComparedFigureResponse(
        FigureResponse.of(side.figure(), decimals),
        side.complete(),
        side.figure().cells().size(),
        side.figure().cells().stream().map(Cell::revision).max(Long::compare).orElse(null),
        score == null ? null : AchievementResponse.of(score));
  }

  /** How far an indicator was on a day. */
  record AchievementResponse(
      @Schema(description = "In percent; absent with a reason.", examples = "40.00") BigDecimal raw,
      @Schema(description = "The same within 0 and 100.", examples = "40.00") BigDecimal bounded,
      @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
      @Schema(description = "What that means for the committee.") Status status,
      @Schema(description = "Why there is no achievement.") Reason reason) {

    static AchievementResponse of(IndicatorScore score) {
      return new AchievementResponse(
          Rounding.percentage(score.raw()),
          Rounding.percentage(score.bounded()),
          Rounding.pace(score.pace()),
          score.status(),
          score.reason());
    }
  }
}
