package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.measurement.PeriodBound;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures of an indicator a client asks for. */
class SeriesQuery {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  @QueryParam("size")
  @Parameter(
      description =
          "How long each period is; the indicator's own frequency if not stated. What its rules do not"
              + " allow to be put together comes without a value, with the reason.")
  Frequency size;

  @QueryParam("territory")
  @Parameter(
      description =
          "The figures of this territory, from what was reported of it and of all that lies in it; of"
              + " the convention's whole perimeter if not stated. Its code, with kind and vintage"
              + " where the code alone is not enough.",
      schema = @Schema(maxLength = 60, examples = "IRIS:410180101@2021"))
  String territory;

  @QueryParam("breakdown")
  @Parameter(
      description = "The figures of these people; of everyone (`_T`) if not stated.",
      schema = @Schema(maxLength = 500, examples = "SEX=F"))
  String breakdown;

  @QueryParam("from")
  @Parameter(
      description =
          "Only periods that start on this day or after, those from before the convention included; a"
              + " period's name is its first day. If not stated, from the one in which the convention"
              + " takes effect.",
      schema = @Schema(maxLength = 21, examples = "2019"))
  String from;

  @QueryParam("to")
  @Parameter(
      description =
          "Only periods that end on this day or before; a period's name is its last day. Never after"
              + " `asOf`.",
      schema = @Schema(maxLength = 21, examples = "2019-12-31"))
  String to;

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from; today in Paris if not stated, never after the convention's last day.",
      example = "2021-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description = "Only what had been recorded by this instant; everything if not stated.",
      example = "2022-02-01T00:00:00Z")
  Instant knownAt;

  /**
   * The periods asked for that had ended by then, oldest first.
   *
   * @param effectiveFrom the convention's first day
   */
  List<Period> periods(Frequency each, LocalDate effectiveFrom, LocalDate endedBy) {
    LocalDate first = PeriodBound.from(from);
    LocalDate last = PeriodBound.to(to);
    LocalDate start = first == null ? each.periodContaining(effectiveFrom).start() : first;
    // Before that there are no periods.
    start = start.isBefore(EARLIEST) ? EARLIEST : start;
    LocalDate end = last == null || last.isAfter(endedBy) ? endedBy : last;
    return start.isAfter(end) ? List.of() : each.periodsWithin(new Period(start, end));
  }
}
