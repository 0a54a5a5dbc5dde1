package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.IndicatorSeries;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator's figures, period by period. */
record SeriesResponse(
    @JsonUnwrapped MomentResponse moment,
    @Schema(description = "The indicator's code.", maxLength = 60, examples = "NB_FAM_LAEP")
        String indicator,
    @Schema(description = "What the indicator is called.", maxLength = 300) String label,
    @Schema(description = "The unit of the values.", maxLength = 60, examples = "familles")
        String unit,
    @Schema(description = "How long each period is.") Frequency size,
    @Schema(
            description =
                "The territory they speak of; absent for the convention's whole perimeter.",
            maxLength = 60,
            examples = "IRIS:410180101@2021")
        String territory,
    @Schema(
            description = "The people they speak of; `_T` is everyone.",
            maxLength = 500,
            examples = "_T")
        String breakdown,
    @Schema(description = "One for each period that had ended, the oldest first.", maxItems = 4000)
        List<SeriesItemResponse> items) {

  static SeriesResponse of(SeriesQuestion question, IndicatorSeries series) {
    Indicator indicator = question.indicator();
    AskedFocus focus = question.focus();
    return new SeriesResponse(
        MomentResponse.of(question.moment()),
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        question.size(),
        focus.territoryText(),
        focus.breakdown(),
        question.periods().stream().map(period -> item(indicator, series, period)).toList());
  }

  private static SeriesItemResponse item(
      Indicator indicator, IndicatorSeries series, Period period) {
    Figure figure = series.ofAny(period);
    BigDecimal toDate =
        indicator.yearToDate() && indicator.frequency().isPeriod(period)
            ? Rounding.value(series.reported(period).value(), indicator.decimals())
            : null;
    return new SeriesItemResponse(
        FigureResponse.of(figure, indicator.decimals()), toDate, series.isCompleteWithin(period));
  }
}
