package fr.ctg.evaluations.collection;

import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period that is owed: its canonical text, and its days. */
record ExpectedPeriodResponse(
    @Schema(
            description = "`2019`, `2019-S1`, `2019-Q3`, `2019-07` or `2019-AS` (school year).",
            maxLength = 21,
            examples = "2019-Q3")
        String code,
    @Schema(description = "Its first day.", examples = "2019-07-01") LocalDate start,
    @Schema(description = "Its last day.", examples = "2019-09-30") LocalDate end) {

  static ExpectedPeriodResponse of(Period period) {
    return new ExpectedPeriodResponse(period.canonical(), period.start(), period.end());
  }
}
