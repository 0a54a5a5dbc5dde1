package fr.ctg.evaluations.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures that a finding rests on, as the evaluation answers them; absent where there are none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingFigures(
    @Schema(description = "The period of the actual value.", maxLength = 21, examples = "2019")
        String period,
    @Schema(description = "The actual value.", examples = "224") BigDecimal actual,
    @Schema(description = "The worst observation status behind it.") ObservationStatus status,
    @Schema(description = "Where the indicator started from.", examples = "200")
        BigDecimal baseline,
    @Schema(description = "The final target.", examples = "260") BigDecimal target,
    @Schema(description = "The day by which it is to be reached.") LocalDate targetOn,
    @Schema(description = "The day from which this target applies.") LocalDate targetFrom,
    @Schema(description = "The lower bound, of what should stay within bounds.") BigDecimal low,
    @Schema(description = "The upper bound.") BigDecimal high,
    @Schema(description = "What was expected at the end of the period.", examples = "229.52")
        BigDecimal expected,
    @Schema(description = "How far from baseline to target, in percent.", examples = "40.00")
        BigDecimal raw,
    @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
    @Schema(
            description = "Where this pace leads by the day of the target, in percent of the way.",
            examples = "81.30")
        BigDecimal projected,
    @Schema(description = "The value of the same period a year before.") BigDecimal previous,
    @Schema(description = "Why there is no achievement.") Reason reason,
    @Schema(description = "How many figures are past their due day.") Long late,
    @Schema(description = "The oldest of their due days.") LocalDate lateSince,
    @Schema(description = "How many contents were returned and wait for correction.")
        Long returned) {}
