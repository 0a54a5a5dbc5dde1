package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was observed over a period, rounded to the indicator's decimals. */
record FigureResponse(
    @Schema(description = "The period, canonical.", maxLength = 21, examples = "2020")
        String period,
    @Schema(description = "Its first day.", examples = "2020-01-01") LocalDate start,
    @Schema(description = "Its last day.", examples = "2020-12-31") LocalDate end,
    @Schema(description = "The value; absent where there is a reason.", examples = "224")
        BigDecimal value,
    @Schema(description = "The numerator of a ratio, or the sum of a mean.") BigDecimal numerator,
    @Schema(description = "The denominator of a ratio, or the count of a mean.")
        BigDecimal denominator,
    @Schema(
            description =
                "The worst status of the measurements it is made of: A normal, P provisional, E"
                    + " estimated, B series break, Q suppressed, M not applicable.")
        ObservationStatus status,
    @Schema(description = "Why there is no value.") Reason reason) {

  static FigureResponse of(Figure figure, int decimals) {
    return figure == null
        ? null
        : new FigureResponse(
            figure.period().canonical(),
            figure.period().start(),
            figure.period().end(),
            Rounding.value(figure.value(), decimals),
            figure.numerator() == null ? null : figure.numerator().toDecimal(),
            figure.denominator() == null ? null : figure.denominator().toDecimal(),
            figure.status(),
            figure.reason());
  }
}
