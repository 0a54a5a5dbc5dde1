package fr.ctg.evaluations.measurement;

import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as it is answered: its canonical text, and its days. */
record PeriodResponse(
    @Schema(
            description =
                "`2019`, `2019-S1`, `2019-Q3`, `2019-07`, `2019-AS` (school year) or"
                    + " `2019-01-22/2019-03-31`.",
            maxLength = 21,
            examples = "2019-Q3")
        String code,
    @Schema(description = "Its first day.") LocalDate start,
    @Schema(description = "Its last day.") LocalDate end) {

  static PeriodResponse of(Period period) {
    return new PeriodResponse(period.canonical(), period.start(), period.end());
  }
}
