package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Compared;
import fr.ctg.evaluations.scoring.ComparedSteps;
import fr.ctg.evaluations.scoring.Difference;
import fr.ctg.evaluations.scoring.IndicatorRules;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Place;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two figures of an indicator, and what is between them. */
record ComparedIndicatorResponse(
    @Schema(description = "Its code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
    @Schema(description = "Its name, for people.", maxLength = 300) String label,
    @Schema(description = "The unit of its values.", maxLength = 60, examples = "familles")
        String unit,
    @Schema(description = "The code of its objective.", maxLength = 60, examples = "PAR-1")
        String objective,
    @Schema(description = "The one compared with.") ComparedFigureResponse first,
    @Schema(description = "The other one.") ComparedFigureResponse second,
    @Schema(
            description =
                "The whole from which the second is taken away to get the first; only of QPV_AND_REST.")
        FigureResponse whole,
    @Schema(
            description = "The priority neighbourhoods put together; only of QPV_AND_REST.",
            maxItems = 500)
        List<String> neighbourhoods,
    @Schema(description = "The unit of `difference`: that of the values, or POINTS.")
        DifferenceUnit differencesIn,
    @Schema(description = "The second less the first; absent with a reason.", examples = "14")
        BigDecimal difference,
    @Schema(
            description = "The same in percent of the first; absent for percentages.",
            examples = "6.67")
        BigDecimal relative,
    @Schema(description = "The second over the first.", examples = "1.067") BigDecimal ratio,
    @Schema(
            description = "How many points the bounded achievement has moved; only of DATES.",
            examples = "12.50")
        BigDecimal achievementDifference,
    @Schema(description = "Why there is no difference.") Reason reason,
    @Schema(description = "Why there is no relative difference.") Reason relativeReason,
    @Schema(description = "Why there is no ratio.") Reason ratioReason,
    @Schema(description = "How each number was come by.", maxItems = 10) List<StepResponse> steps) {

  /**
   * @param one its score on the first day, only of DATES, or null when it did not apply then
   * @param other likewise on the second
   */
  static ComparedIndicatorResponse of(
      Indicator indicator,
      Compared compared,
      IndicatorScore one,
      IndicatorScore other,
      IndicatorRules rules,
      Locale language) {
    int decimals = indicator.decimals();
    Difference difference = compared.difference();
    boolean scored = one != null && other != null && one.bounded() != null;
    return new ComparedIndicatorResponse(
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        indicator.objective(),
        ComparedFigureResponse.of(compared.first(), one, decimals),
        ComparedFigureResponse.of(compared.second(), other, decimals),
        FigureResponse.of(compared.whole(), decimals),
        compared.places().isEmpty()
            ? null
            : compared.places().stream().map(Place::toString).toList(),
        DifferenceUnit.of(indicator),
        Rounding.value(difference.value(), decimals),
        Rounding.percentage(difference.relative()),
        Rounding.pace(difference.ratio()),
        scored && other.bounded() != null
            ? Rounding.percentage(other.bounded().minus(one.bounded()))
            : null,
        difference.reason(),
        difference.relativeReason(),
        difference.ratioReason(),
        ComparedSteps.of(compared, rules).stream()
            .map(step -> StepResponse.of(step, language))
            .toList());
  }
}
