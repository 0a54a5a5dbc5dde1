package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.evaluation.DifferenceUnit;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Movement;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator in a report: everything about it on one line. */
@Schema(name = "ReportIndicator")
record IndicatorRow(
    @Schema(description = "The code of its axis.", maxLength = 60) String axis,
    @Schema(description = "The code of its objective.", maxLength = 60) String objective,
    @Schema(description = "Its code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "The unit of its values.", maxLength = 60, examples = "familles")
        String unit,
    @Schema(description = "Where it stands between means and effects.") Indicator.Nature nature,
    @Schema(description = "Which way is better.") Indicator.Direction direction,
    @Schema(description = "How much it counts.") BigDecimal weight,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative,
    @Schema(description = "Where it started from (valeur initiale).", examples = "200")
        BigDecimal baseline,
    @Schema(description = "The day that this describes.") LocalDate baselineOn,
    @Schema(description = "The final target (valeur cible).", examples = "260") BigDecimal target,
    @Schema(description = "The day by which it is to be reached.") LocalDate targetOn,
    @Schema(description = "The lower bound, of what is to stay within bounds.") BigDecimal low,
    @Schema(description = "The upper bound.") BigDecimal high,
    @Schema(description = "Since when this target is in force.") LocalDate targetSince,
    @Schema(
            description = "The decision behind the target; absent for what was signed.",
            maxLength = 100,
            examples = "D-2020-01")
        String targetDecidedBy,
    @Schema(description = "The latest complete figure (valeur actuelle).", examples = "224")
        BigDecimal actual,
    @Schema(description = "Its period.", maxLength = 21, examples = "2019") String period,
    @Schema(description = "The worst status of the measurements it is made of.")
        ObservationStatus observationStatus,
    @Schema(description = "How many measurements it is made of.", examples = "4") int measurements,
    @Schema(description = "Whether that period ended too long ago.") boolean stale,
    @Schema(description = "The period of a newer figure that is not complete.", maxLength = 21)
        String partialPeriod,
    @Schema(description = "That figure: shown, not scored.") BigDecimal partial,
    @Schema(description = "What the value should be by then.", examples = "229.52")
        BigDecimal expected,
    @Schema(
            description = "The share of the way that should be gone, in percent.",
            examples = "49.20")
        BigDecimal expectedShare,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "The achievement in percent, not cut. Null with a reason.",
            nullable = true,
            examples = "40.00")
        BigDecimal raw,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "The same within 0 and 100. Null with a reason.",
            nullable = true,
            examples = "40.00")
        BigDecimal bounded,
    @Schema(description = "What the trajectory asks at the end of the year.", examples = "230")
        BigDecimal annualTarget,
    @Schema(description = "The achievement against that, within 0 and 100.", examples = "80.00")
        BigDecimal annualBounded,
    @Schema(description = "Achieved over expected; 1 is exactly as planned.", examples = "0.813")
        BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Why there is no achievement.") Reason reason,
    @Schema(description = "The unit of the differences: that of the values, or POINTS.")
        DifferenceUnit differencesIn,
    @Schema(description = "The actual less the final target.", examples = "-36")
        BigDecimal gapToTarget,
    @Schema(description = "The actual less what it should be by then.", examples = "-5.52")
        BigDecimal gapToExpected,
    @Schema(description = "The period of the figure a year earlier.", maxLength = 21)
        String previousPeriod,
    @Schema(description = "That figure.", examples = "210") BigDecimal previous,
    @Schema(description = "How much it has moved since.", examples = "14") BigDecimal difference,
    @Schema(description = "The same in percent; absent for percentages.", examples = "6.67")
        BigDecimal relative,
    @Schema(description = "Whether it went the way that was agreed.") Movement movement,
    @Schema(description = "Where it gets to by the day of the target, at this pace.")
        BigDecimal projected,
    @Schema(description = "The achievement that this would be, in percent.", examples = "81.30")
        BigDecimal projectedRaw,
    @Schema(description = "Whether the final target would be reached.") Boolean targetReached) {}
