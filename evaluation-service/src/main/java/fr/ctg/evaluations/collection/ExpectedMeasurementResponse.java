package fr.ctg.evaluations.collection;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement that is owed, as it is answered. */
record ExpectedMeasurementResponse(
    @Schema(description = "The indicator's code.", maxLength = 60, examples = "NB_FAM_LAEP")
        String indicator,
    @Schema(description = "What the indicator is called.", maxLength = 300) String label,
    @Schema(description = "The code of its axis.", maxLength = 60, examples = "PAR") String axis,
    @Schema(description = "The code of its objective.", maxLength = 60, examples = "O1")
        String objective,
    @Schema(description = "The days that it has to be about.") ExpectedPeriodResponse period,
    @Schema(
            description =
                "The territory that it has to be about; absent where one figure for the convention as"
                    + " a whole is owed.")
        ExpectedTerritoryResponse territory,
    @Schema(
            description =
                "The code of the partner who owes it; absent where anybody's figure will do.",
            maxLength = 60,
            examples = "ASSO-LAEP")
        String partner,
    @Schema(description = "The last day on which it is on time.", examples = "2019-10-30")
        LocalDate dueOn,
    @Schema(
            description =
                "EXPECTED: the period has ended, the due day has not passed. LATE: the due day has"
                    + " passed, nothing came. RECEIVED: it came by the due day. RECEIVED_LATE: it came"
                    + " afterwards.")
        ReportState state,
    @Schema(
            description = "The day of the first report, in Paris; corrections do not change it.",
            examples = "2019-10-12")
        LocalDate receivedOn,
    @Schema(
            description =
                "How many days after its due day it came or, while nothing came, is by now; absent"
                    + " where it is not late.",
            minimum = "1",
            examples = "3")
        Long daysLate) {

  static ExpectedMeasurementResponse of(ExpectedReport report) {
    OwedReport owed = report.owed();
    return new ExpectedMeasurementResponse(
        owed.indicator().code(),
        owed.indicator().label(),
        owed.axis().code(),
        owed.objective().code(),
        ExpectedPeriodResponse.of(owed.period()),
        ExpectedTerritoryResponse.of(owed.territory()),
        owed.partner(),
        owed.dueOn(),
        report.state(),
        report.receivedOn(),
        report.daysLate());
  }
}
