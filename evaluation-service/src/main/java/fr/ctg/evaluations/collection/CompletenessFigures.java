package fr.ctg.evaluations.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what is owed came, as it is answered. */
record CompletenessFigures(
    @Schema(description = "How many are owed: their period has ended.", examples = "20")
        long expected,
    @Schema(description = "How many of them came.", examples = "17") long received,
    @Schema(description = "How many of them came by their due day.", examples = "14") long onTime,
    @Schema(description = "How many are past their due day and did not come.", examples = "2")
        long late,
    @Schema(
            description = "100 x received / expected, to two decimals; null when nothing is owed.",
            nullable = true,
            examples = "85.00")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        BigDecimal completeness,
    @Schema(
            description = "100 x on time / expected, to two decimals; null when nothing is owed.",
            nullable = true,
            examples = "70.00")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        BigDecimal timeliness,
    @Schema(description = "Why there is no percentage; absent where there is one.") Reason reason) {

  /** Why there is no percentage. */
  enum Reason {
    NOTHING_EXPECTED
  }

  static CompletenessFigures of(Collection<ExpectedReport> reports) {
    Completeness figures = Completeness.of(reports.stream().map(ExpectedReport::state).toList());
    return new CompletenessFigures(
        figures.expected(),
        figures.received(),
        figures.onTime(),
        figures.late(),
        figures.completeness(),
        figures.timeliness(),
        figures.expected() == 0 ? Reason.NOTHING_EXPECTED : null);
  }
}
