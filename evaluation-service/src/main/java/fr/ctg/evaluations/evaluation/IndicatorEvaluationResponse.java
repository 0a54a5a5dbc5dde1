package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator stands. */
record IndicatorEvaluationResponse(
    @Schema(description = "Its code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
    @Schema(description = "Its name, for people.", maxLength = 300) String label,
    @Schema(description = "The unit of its values.", maxLength = 60, examples = "familles")
        String unit,
    @Schema(description = "Where it stands between means and effects.") Indicator.Nature nature,
    @Schema(description = "Which way is better.") Indicator.Direction direction,
    @Schema(description = "How much it counts in its objective.") BigDecimal weight,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative,
    @Schema(description = "Where it started from.") BaselineResponse baseline,
    @Schema(description = "What is aimed at.") TargetResponse target,
    @Schema(description = "The latest complete figure; absent if no period ever was complete.")
        FigureResponse actual,
    @Schema(description = "A newer figure that is not complete: shown, not scored.")
        FigureResponse partial,
    @Schema(
            description = "What the value should be at the end of the actual's period.",
            examples = "229.52")
        BigDecimal expected,
    @Schema(
            description = "The share of the way that should be gone by then, in percent.",
            examples = "49.20")
        BigDecimal expectedShare,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description =
                "How far from the baseline to the final target, in percent; under 0 or over 100 as it"
                    + " may be. Null with a reason.",
            examples = "40.00")
        BigDecimal raw,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "The same within 0 and 100: what rolls up.", examples = "40.00")
        BigDecimal bounded,
    @Schema(description = "Why there is no achievement.") Reason reason,
    @Schema(description = "The same against the target of the year.") AnnualResponse annual,
    @Schema(description = "Achieved over expected; 1 is exactly as planned.", examples = "0.813")
        BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Whether the latest complete period ended too long ago.") boolean stale,
    @Schema(
            description =
                "The unit of every difference: that of the values, or POINTS for percentages.")
        DifferenceUnit differencesIn,
    @Schema(
            description =
                "The actual less the final target; of a corridor, how far outside it, 0 inside. Absent"
                    + " where there is no achievement.",
            examples = "-36")
        BigDecimal gapToTarget,
    @Schema(description = "The actual less what it should be by then.", examples = "-5.52")
        BigDecimal gapToExpected,
    @Schema(description = "How it has moved since the comparable period before.")
        TrendResponse trend,
    @Schema(description = "Where it gets to at this pace.") ProjectionResponse projection) {

  static IndicatorEvaluationResponse of(Indicator indicator, IndicatorScore score) {
    int decimals = indicator.decimals();
    return new IndicatorEvaluationResponse(
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        indicator.nature(),
        indicator.direction(),
        indicator.weight(),
        indicator.illustrative(),
        BaselineResponse.of(score.baseline()),
        TargetResponse.of(score.trajectory()),
        FigureResponse.of(score.actual(), decimals),
        FigureResponse.of(score.partial(), decimals),
        Rounding.onTheLine(score.expected(), decimals),
        Rounding.sharePercentage(score.share()),
        Rounding.percentage(score.raw()),
        Rounding.percentage(score.bounded()),
        score.reason(),
        AnnualResponse.of(score.annual(), decimals),
        Rounding.pace(score.pace()),
        score.status(),
        score.stale(),
        DifferenceUnit.of(indicator),
        Rounding.value(score.gapToTarget(), decimals),
        Rounding.onTheLine(score.gapToExpected(), decimals),
        TrendResponse.of(score.trend(), decimals),
        ProjectionResponse.of(score.projection(), decimals));
  }
}
